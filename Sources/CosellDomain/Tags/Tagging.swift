import CosellRules
import CosellWire
import SellingAPI

/// What the tag operations of every service decide; each service's file only forwards to it.
struct Tagging {
    let books: Books

    /// - Throws: ResourceNotFoundException for what is not a taggable resource of the caller.
    func requireResource(_ arn: String) throws {
        guard let name = ResourceName(arn), name.text == arn, name.account == books.call.account,
            try isKnown(name, in: Books(books.transaction, books.call.inCatalog(name.catalog)))
        else { throw Self.notFound(arn) }
    }

    /// R2.24: opportunities and snapshot jobs have tags.
    private func isKnown(_ name: ResourceName, in books: Books) throws -> Bool {
        let id = String(name.identifier)
        switch name.kind {
        case "opportunity": return try books.opportunities.exists(id)
        case "resource-snapshot-job": return try books.snapshotJobs.find(id) != nil
        default: return false
        }
    }

    func tag(_ arn: String, _ tags: [Selling.Tag]) throws {
        try Objection.check(TagRules.set(tags))
        try requireResource(arn)
        let kept = Set((try books.tags.tags(of: arn) + tags).map { ExactText($0.key) })
        try Objection.check(TagRules.total(kept.count))
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

    private static func notFound(_ arn: String) -> Objection {
        Objection.missing("\(arn.excerpt()) is not a resource of yours that can have tags.")
    }
}
