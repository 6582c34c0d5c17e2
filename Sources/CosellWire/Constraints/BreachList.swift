/// The breaches of one request in the order in which they were found, each once.
///
/// Paths leave list positions out, so a list of a thousand equally broken elements holds one breach.
struct BreachList {
    /// More than a person reads or an honest client makes; without a bound, a request of a megabyte could have an answer
    /// of fifty.
    static let limit = 1000

    private(set) var all: [Breach] = []
    private var known: Set<Breach> = []

    mutating func append(_ breach: Breach) {
        if all.count < Self.limit, known.insert(breach).inserted { all.append(breach) }
    }
}
