//! Numbers to calculate with in which every step but zero leads somewhere else: finite fields.

/// The field of so many elements where there is one, for prime powers; otherwise the integers modulo so many, in which
/// some products of others than zero are zero. Elements are numbered from 0; 0 and 1 are zero and one.
#[derive(Clone, Debug)]
pub(super) struct Field {
    /// What digits are calculated modulo: the prime, or all elements when there is no field.
    base: u32,
    /// How many digits an element has.
    digits: usize,
    /// The lower digits of the polynomial that counts as zero, its leading digit being one.
    zero: Vec<u32>,
}

impl Field {
    pub fn new(elements: u32) -> Self {
        let prime = (2..=elements).find(|prime| elements.is_multiple_of(*prime)).unwrap_or(elements.max(1));
        let (mut digits, mut power) = (1, prime);
        while power < elements {
            power = power.saturating_mul(prime);
            digits += 1;
        }
        if power != elements || digits == 1 {
            return Self { base: elements.max(1), digits: 1, zero: vec![0] };
        }
        // A polynomial without a divisor of up to half its degree has none at all; there always is one.
        let halves = prime.pow(digits as u32 / 2 + 1);
        let divides = |by: u32, zero: u32| {
            let by = strip(number_to_digits(by, prime, digits + 1));
            let mut whole = number_to_digits(zero, prime, digits);
            whole.push(1);
            remainder(whole, &by, prime).iter().all(|&digit| digit == 0)
        };
        let monic = |by: u32| strip(number_to_digits(by, prime, digits + 1)).last() == Some(&1);
        let whole = |zero: &u32| !(prime..halves).filter(|by| monic(*by)).any(|by| divides(by, *zero));
        let zero = (1..elements).find(whole).unwrap_or(1);
        Self { base: prime, digits, zero: number_to_digits(zero, prime, digits) }
    }

    pub fn plus(&self, one: u32, other: u32) -> u32 {
        if self.digits == 1 {
            return ((u64::from(one) + u64::from(other)) % u64::from(self.base)) as u32;
        }
        let (mut one, mut other, mut sum, mut place) = (one, other, 0, 1);
        for _ in 0..self.digits {
            sum += place * ((one % self.base + other % self.base) % self.base);
            one /= self.base;
            other /= self.base;
            place = place.wrapping_mul(self.base);
        }
        sum
    }

    pub fn times(&self, one: u32, other: u32) -> u32 {
        if self.digits == 1 {
            return (u64::from(one) * u64::from(other) % u64::from(self.base)) as u32;
        }
        let one = number_to_digits(one, self.base, self.digits);
        let other = number_to_digits(other, self.base, self.digits);
        let mut product = vec![0; 2 * self.digits - 1];
        for (at, digit) in one.iter().enumerate() {
            for (from, more) in other.iter().enumerate() {
                product[at + from] = (product[at + from] + digit * more) % self.base;
            }
        }
        let mut zero = self.zero.clone();
        zero.push(1);
        remainder(product, &zero, self.base).iter().rev().fold(0, |sum, digit| sum * self.base + digit)
    }
}

/// The digits of a number, the lowest first.
fn number_to_digits(number: u32, base: u32, count: usize) -> Vec<u32> {
    let digits = std::iter::successors(Some(number), |rest| Some(rest / base));
    digits.map(|rest| rest % base).take(count).collect()
}

fn strip(mut digits: Vec<u32>) -> Vec<u32> {
    while digits.last() == Some(&0) {
        digits.pop();
    }
    digits
}

/// What is left of a polynomial after division by one with a leading one.
fn remainder(mut rest: Vec<u32>, by: &[u32], base: u32) -> Vec<u32> {
    let degree = by.len() - 1;
    while rest.len() > degree {
        let lead = rest.pop().unwrap_or(0);
        let from = rest.len() - degree;
        for (at, digit) in by[..degree].iter().enumerate() {
            rest[from + at] = (rest[from + at] + (base - lead % base) * digit) % base;
        }
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_prime_power_has_its_field() {
        for elements in [2, 3, 4, 5, 7, 8, 9, 16, 25, 27, 32, 49] {
            let field = Field::new(elements);
            for one in 0..elements {
                let mut sums: Vec<u32> = (0..elements).map(|other| field.plus(one, other)).collect();
                sums.sort_unstable();
                assert_eq!(sums, (0..elements).collect::<Vec<_>>());
                if one > 0 {
                    let mut products: Vec<u32> = (0..elements).map(|other| field.times(one, other)).collect();
                    products.sort_unstable();
                    assert_eq!(products, (0..elements).collect::<Vec<_>>(), "{elements}: {one}");
                }
                for other in 0..elements {
                    let third = (one + 2 * other) % elements;
                    let left = field.times(third, field.plus(one, other));
                    assert_eq!(left, field.plus(field.times(third, one), field.times(third, other)));
                }
            }
        }
    }

    #[test]
    fn without_a_field_there_are_the_integers() {
        let field = Field::new(12);
        assert_eq!((field.plus(7, 8), field.times(5, 7), field.times(3, 4)), (3, 11, 0));
        assert_eq!(Field::new(1).plus(0, 0), 0);
        // The largest number of groups there can be.
        assert_eq!(Field::new(1_000_000).times(999_999, 999_999), 1);
    }
}
