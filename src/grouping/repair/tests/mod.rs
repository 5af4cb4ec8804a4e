//! Repairs: as a facilitator meets them, and against all there are.

mod every;
mod met;
mod rounds;
