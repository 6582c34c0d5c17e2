package import CosellWire
package import SellingAPI

/// A change of an opportunity that AWS reviews, kept until the review ends.
package struct HeldChange: Sendable, Equatable {
    package let number: Int
    package let catalog: String
    package let opportunity: String
    package let title: String?
    /// What the person or the timer ran, `opportunity set`.
    package let command: String
    package let heldAt: Instant
    /// The record as it was when the change was made.
    package let base: Selling.UpdateOpportunityRequest
    /// What the change made of it.
    package let edited: Selling.UpdateOpportunityRequest
    package let state: State
    /// Why it has not been sent, for people.
    package let why: String?
    /// What it and AWS's side have changed to different values; of an open conflict only.
    package let conflicts: [Conflict]
    /// Who counts in which field.
    package let taken: [String: Side]
    /// The record's date when the change was about to be sent.
    package let sentOnto: Instant?
    package let triedAt: Instant?
    package let endedAt: Instant?

    package enum State: String, CaseIterable, Sendable {
        case waiting
        /// It may have been sent: the call was begun, and nobody has noted how it ended.
        case sending
        /// A person has to say who counts.
        case conflict
        /// The linter or the service refuses it.
        case refused
        case sent, dropped

        package var isOpen: Bool { self != .sent && self != .dropped }
    }

    /// Whose value counts.
    package enum Side: String, CaseIterable, Sendable { case mine, aws }

    package struct Conflict: Hashable, Sendable {
        /// As errors name fields, `lifeCycle.nextSteps`; a list counts as one value.
        package let path: String
        package let base: String?
        package let mine: String?
        package let aws: String?

        package init(path: String, base: String?, mine: String?, aws: String?) {
            (self.path, self.base, self.mine, self.aws) = (path, base, mine, aws)
        }
    }

    /// What it changes, field by field.
    package var differences: [Difference] { Difference.all(from: Self.document(base), to: Self.document(edited)) }

    /// The answer to who counts in a field; nil while nobody has said.
    func prefersMine(_ path: String) -> Bool? { (taken[path] ?? taken[Self.everywhere]).map { $0 == .mine } }

    /// Stands for every field.
    static let everywhere = "*"

    static func document(_ request: Selling.UpdateOpportunityRequest) -> Document {
        (try? JSONReader.document(from: JSONWriter.bytes(request))) ?? .object([])
    }
}

extension HeldChange.Conflict {
    var document: Document {
        .object([
            .init("Path", .string(path)), .init("Base", base.map(Document.string) ?? .null),
            .init("Mine", mine.map(Document.string) ?? .null), .init("Aws", aws.map(Document.string) ?? .null),
        ])
    }

    init?(_ document: Document) {
        guard case .string(let path)? = document["Path"] else { return nil }
        let text = { (name: String) -> String? in
            if case .string(let text)? = document[name] { text } else { nil }
        }
        self.init(path: path, base: text("Base"), mine: text("Mine"), aws: text("Aws"))
    }
}

extension HeldChange {
    /// For programs.
    package var document: Document {
        .object([
            .init("Number", .integer(number)), .init("State", .string(state.rawValue)),
            .init("Catalog", .string(catalog)), .init("Opportunity", .string(opportunity)),
            .init("Title", title.map(Document.string) ?? .null), .init("Command", .string(command)),
            .init("HeldAt", .string(heldAt.description)), .init("Why", why.map(Document.string) ?? .null),
            .init("Changes", .list(differences.map(\.document))),
            .init("Conflicts", .list(conflicts.map(\.document))),
            .init("TriedAt", triedAt.map { .string($0.description) } ?? .null),
            .init("EndedAt", endedAt.map { .string($0.description) } ?? .null),
        ])
    }
}
