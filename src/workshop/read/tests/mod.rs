//! What is read, what is reported, and that nothing makes the reader fall over.

mod full;
mod mutated;
mod reported;
mod shown;
