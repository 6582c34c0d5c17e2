import CosellWire

/// What one deal wants of a record beside it: its account, company or contact.
struct RelatedWant: Sendable {
    /// By the names behind the dot.
    var fields: [String: Document]
    /// The record that the deal has now.
    var current: String?
    /// What fills in another one.
    var beside: [String: Document] = [:]
    /// What one has that is made, besides.
    var made: [String: Document] = [:]

    /// What a record is to say that the deal newly gets.
    var whole: [String: Document] { fields.merging(beside) { first, _ in first } }
}

/// What became of it.
enum RelatedResult: Hashable, Sendable {
    case record(String)
    /// Its name is blank: the deal is to have none.
    case nothing
    case refused(CRMOutcome)
}
