package import CosellRules
import CosellWire

/// What the tag operations of every service decide; each service's file only forwards to it.
package struct Tagging {
    private let books: Books
    /// What the service calls the use of a key that AWS keeps for itself.
    private let reserved: Violation.Code
    private let tooMany: Excess
    /// Whether a resource of that name is there, and can have tags.
    private let isTaggable: (ResourceName, Books) throws -> Bool

    /// How a service refuses more tags than a resource can have.
    package enum Excess: Sendable {
        case violation
        case quota
    }

    package init(
        books: Books,
        reserved: Violation.Code = .invalidValue,
        tooMany: Excess = .violation,
        isTaggable: @escaping (ResourceName, Books) throws -> Bool
    ) {
        self.books = books
        self.reserved = reserved
        self.tooMany = tooMany
        self.isTaggable = isTaggable
    }

    /// - Throws: missing, for what is not a taggable resource of the caller.
    private func requireResource(_ arn: String) throws {
        guard let name = ResourceName(arn), name.text == arn, name.account == books.call.account,
            try isTaggable(name, Books(books.transaction, books.call.inCatalog(name.catalog)))
        else { throw Objection.missing("\(arn.excerpt()) is not a resource of yours that can have tags.") }
    }

    package func tag(_ arn: String, _ tags: [some TagShape]) throws {
        try Objection.check(TagRules.set(tags, reserved: reserved))
        try requireResource(arn)
        let kept = Set((try books.tags.tags(of: arn).map(\.key) + tags.map(\.key)).map(ExactText.init))
        let excess = TagRules.total(kept.count)
        if tooMany == .quota, let fault = excess.first { throw Objection.quota(.init(fault.message, subject: arn)) }
        try Objection.check(excess)
        try books.tags.set(tags, on: arn)
    }

    package func untag(_ arn: String, _ keys: [String]) throws {
        try requireResource(arn)
        try books.tags.remove(keys, from: arn)
    }

    package func tags(_ arn: String) throws -> [Tag] {
        try requireResource(arn)
        return try books.tags.tags(of: arn)
    }
}
