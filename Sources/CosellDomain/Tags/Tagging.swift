import CosellRules
import CosellWire
import SellingAPI

/// What the tag operations of every service decide; each service's file only forwards to it.
struct Tagging {
    let books: Books

    /// - Throws: ResourceNotFoundException for what is not a taggable resource of the caller.
    func requireResource(_ arn: String) throws {
        guard let name = ResourceName(arn), name.text == arn, name.account == books.call.account,
            name.kind == "opportunity"
        else { throw Self.notFound(arn) }
        let call = books.call.inCatalog(name.catalog)
        guard try OpportunityTable(transaction: books.transaction, call: call).exists(String(name.identifier)) else {
            throw Self.notFound(arn)
        }
    }

    func tag(_ arn: String, _ tags: [Selling.Tag]) throws {
        try Refusal.check(TagRules.set(tags))
        try requireResource(arn)
        let kept = Set(try books.tags.tags(of: arn).map(\.key)).union(tags.map(\.key))
        try Refusal.check(TagRules.total(kept.count))
        try books.tags.set(tags, on: arn)
    }

    func untag(_ arn: String, _ keys: [String]) throws {
        try requireResource(arn)
        try books.tags.remove(keys, from: arn)
    }

    func tags(_ arn: String) throws -> [Selling.Tag] {
        try requireResource(arn)
        return try books.tags.tags(of: arn)
    }

    private static func notFound(_ arn: String) -> Selling.ResourceNotFoundException {
        Selling.ResourceNotFoundException(message: "\(arn) is not a resource of yours that can have tags.")
    }
}

extension Call {
    /// The same call on a resource whose ARN, not the request, names the catalog.
    func inCatalog(_ catalog: String) -> Call {
        Call(
            account: account,
            catalog: catalog,
            operation: operation,
            requestID: requestID,
            now: now,
            chance: chance
        )
    }
}
