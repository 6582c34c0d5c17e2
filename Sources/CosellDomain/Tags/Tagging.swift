package import CosellRules
import CosellWire

/// What the tag operations of every service decide; each service's file only forwards to it.
package struct Tagging {
    private let books: Books
    private let terms: Terms
    /// Whether a resource of that name is there, and can have tags.
    private let isTaggable: (ResourceName, Books) throws -> Bool

    /// What one service asks of tags, and how it says no.
    package struct Terms: Sendable {
        /// How a service refuses more tags than a resource can have.
        package enum Excess: Sendable {
            case violation(Violation.Reason)
            case quota
        }

        /// Tags on one resource, at most.
        let limit: Int
        let tooMany: Excess
        /// What the service calls the use of a key that AWS keeps for itself.
        let reserved: Violation.Code
        /// The member that is told of when a request names a key twice.
        let twice: String
        /// Whether such keys are refused as well where tags are taken away.
        let guardsRemoval: Bool

        package init(
            limit: Int = TagRules.limit,
            tooMany: Excess = .violation(.request),
            reserved: Violation.Code = .invalidValue,
            twice: String = "tags",
            guardsRemoval: Bool = false
        ) {
            (self.limit, self.tooMany, self.reserved) = (limit, tooMany, reserved)
            (self.twice, self.guardsRemoval) = (twice, guardsRemoval)
        }

        /// What is wrong with the tags of one request.
        package func violations(in tags: [some TagShape]) -> [Violation] {
            TagRules.set(tags, reserved: reserved, twice: twice)
        }

        /// - Throws: ``Objection``, for more tags than a resource can have.
        package func check(count: Int, on arn: String) throws {
            switch tooMany {
            case .violation(let reason):
                try Objection.check(TagRules.total(count, limit: limit, reason: reason))
            case .quota:
                guard let excess = TagRules.total(count, limit: limit).first else { return }
                throw Objection.quota(.init(excess.message, subject: arn))
            }
        }
    }

    package init(
        books: Books,
        _ terms: Terms = Terms(),
        isTaggable: @escaping (ResourceName, Books) throws -> Bool
    ) {
        self.books = books
        self.terms = terms
        self.isTaggable = isTaggable
    }

    /// - Throws: missing, for what is not a taggable resource of the caller.
    private func requireResource(_ arn: String) throws {
        guard let name = ResourceName(arn), name.text == arn, name.account == books.call.account,
            try isTaggable(name, Books(books.transaction, books.call.inCatalog(name.catalog)))
        else {
            throw Objection.missing(
                Objection.Remark("\(arn.excerpt()) is not a resource of yours that can have tags.", subject: arn)
            )
        }
    }

    package func tag(_ arn: String, _ tags: [some TagShape]) throws {
        try Objection.check(terms.violations(in: tags))
        try requireResource(arn)
        let kept = Set((try books.tags.tags(of: arn).map(\.key) + tags.map(\.key)).map(ExactText.init))
        try terms.check(count: kept.count, on: arn)
        try books.tags.set(tags, on: arn)
    }

    package func untag(_ arn: String, _ keys: [String]) throws {
        if terms.guardsRemoval { try Objection.check(TagRules.keys(keys, reserved: terms.reserved)) }
        try requireResource(arn)
        try books.tags.remove(keys, from: arn)
    }

    package func tags(_ arn: String) throws -> [Tag] {
        try requireResource(arn)
        return try books.tags.tags(of: arn)
    }
}
