import SellingDomain
import CosellDomain
import CosellWire
import SellingAPI

/// Carries out the lines of a story, and remembers which record goes by which name.
///
/// | Words | What happens |
/// | --- | --- |
/// | `create O1 path=value …` | CreateOpportunity of the sample deal with changes |
/// | `update O1 path=value …` | Get, edit, send everything |
/// | `stage O1 Launched path=value …` | the same, for the stage |
/// | `tester marks O1 Approved path=value …` | the same, for the review status (Sandbox) |
/// | `submit O1`, `submit O1 for visibility only` | SubmitOpportunity |
/// | `associate O1 with solution S-1` | also `product`, `offer`, `offers` (an offer set), `listing` |
/// | `disassociate O1 from solution S-1` | |
/// | `assign O1 to sam@x.com as PartnerAccountManager` | the owner when no title is given |
/// | `tag O1 a=b …`, `untag O1 a …`, `tags O1` | |
/// | `aws reviews O1`, `aws approves O1` | a verdict of AWS |
/// | `aws sends O1 back "why"`, `aws rejects O1 "why"` | a verdict with comments |
/// | `get O1 path`, `summary O1 path`, `list path=value …` | what stands there |
/// | `wait 5 seconds`, `wait 2 days`, `partner 444455556666`, `catalog AWS` | |
/// | what is shared with others | in `StoryTeller+Engagements.swift` |
struct StoryTeller {
    var desk: Desk
    /// The identifiers by the names that the story gave them.
    private(set) var ids: [String: String] = [:]

    init(_ desk: Desk) { self.desk = desk }

    mutating func play(_ line: StoryLine) async -> String {
        var answer: String?
        let ending = await outcome { answer = try await perform(line) }
        guard ending == "ok" else { return ending }
        if let answer { return answer }
        guard line.answer != "ok", let name = line.words.first(where: { ids[$0] != nil }) else { return "ok" }
        return await status(id(name))
    }

    private func status(_ id: String) async -> String {
        var status: Selling.ReviewStatus?
        let ending = await outcome { status = try await desk.status(id) }
        return status?.rawValue ?? ending
    }

    /// - Returns: what the line asked for; nil when it only did something.
    private mutating func perform(_ line: StoryLine) async throws -> String? {
        switch line.words.first {
        case "create": ids[try line[1]] = try await desk.create(line.edits).id
        case "wait": try wait(line)
        case "partner": desk.account = try line[1]
        case "catalog": desk.catalog = try line[1]
        case "list": return try await list(line.edits)
        case "aws": try await review(line)
        case "tester": try await desk.simulate(id(line[2]), Selling.ReviewStatus(rawValue: line[3]), line.edits)
        default:
            if let names = try await share(line) {
                for (name, id) in names where !id.isEmpty { ids[name] = id }
                return nil
            }
            return try await performOnOpportunity(line, id(line[1]))
        }
        return nil
    }

    private func performOnOpportunity(_ line: StoryLine, _ id: String) async throws -> String? {
        let words = line.words
        switch words[0] {
        case "update": try await desk.update(id, line.edits)
        case "stage": try await desk.update(id, ["lifeCycle.stage": .text(try line[2])] + line.edits)
        case "submit": try await desk.submit(id, words.count > 2 ? .forVisibilityOnly : .coSell)
        case "associate": try await desk.associate(id, line[4], Self.kind(line[3]))
        case "disassociate": try await desk.disassociate(id, line[4], Self.kind(line[3]))
        case "assign": try await desk.assign(id, to: line[3], as: words.count > 5 ? words[5] : Team.owner)
        case "tag": try await desk.tag(desk.arn(id), Self.tags(words.dropFirst(2)))
        case "untag": try await desk.untag(desk.arn(id), Array(words.dropFirst(2)))
        case "tags": return Self.joined(try await desk.tags(desk.arn(id)).map { "\($0.key)=\($0.value)" })
        case "get": return try Self.found(words, in: JSONWriter.bytes(await desk.record(id)))
        case "summary": return try Self.found(words, in: JSONWriter.bytes(await desk.summary(id)))
        default: throw StoryFault("\(words[0]) is not a verb of stories")
        }
        return nil
    }

    private func review(_ line: StoryLine) async throws {
        let id = id(try line[2])
        switch try line[1] {
        case "reviews": try await desk.review(id, .inReview)
        case "approves": try await desk.review(id, .approved)
        case "sends": try await desk.review(id, .actionRequired(comments: line[4], reason: nil))
        case "rejects": try await desk.review(id, .rejected(comments: line[3], reason: nil))
        default: throw StoryFault("\(try line[1]) is nothing that AWS does in stories")
        }
    }

    private func list(_ edits: Edits) async throws -> String {
        let names = Dictionary(ids.map { ($0.value, $0.key) }) { first, _ in first }
        return Self.joined(try await desk.list(edits).opportunitySummaries.map { names[$0.id ?? ""] ?? "?" })
    }

    private func wait(_ line: StoryLine) throws {
        guard let count = Int64(try line[1]) else { throw StoryFault("wait needs a number") }
        if try line[2].hasPrefix("day") { desk.clock.advance(days: count) } else { desk.clock.advance(seconds: count) }
    }

    /// A name that nobody was given stands for itself.
    func id(_ name: String) -> String { ids[name] ?? name }
}

extension StoryTeller {
    private static func kind(_ word: String) -> Selling.RelatedEntityType {
        switch word {
        case "product": .awsProducts
        case "offer": .awsMarketplaceOffers
        case "offers": .awsMarketplaceOfferSets
        case "listing": .awsMarketplaceSolutions
        default: .solutions
        }
    }

    private static func tags(_ words: ArraySlice<String>) -> [Selling.Tag] {
        words.map { word in
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return Selling.Tag(key: String(parts[0]), value: parts.count > 1 ? String(parts[1]) : "")
        }
    }

    /// What stands at the path that the third word gives; without one there is nothing to compare.
    private static func found(_ words: [String], in json: [UInt8]) throws -> String? {
        guard words.count > 2 else { return nil }
        var found = try JSONReader.document(from: json)
        for name in words[2].split(separator: ".") {
            guard let next = found[name.prefix(1).uppercased() + name.dropFirst()] else { return "none" }
            found = next
        }
        return Self.text(found)
    }

    private static func text(_ document: Document) -> String {
        switch document {
        case .string(let text): return text
        case .list(let elements): return Self.joined(elements.map(Self.text))
        default:
            let writer = JSONWriter()
            writer.write(document)
            return String(decoding: writer.bytes, as: UTF8.self)
        }
    }

    private static func joined(_ texts: [String]) -> String {
        texts.isEmpty ? "none" : texts.joined(separator: ", ")
    }
}
