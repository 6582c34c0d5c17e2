import CosellWire

/// What HubSpot sends to an app's webhook: a list of events, each about one record.
///
/// Source: HubSpot developer documentation, "Webhooks: webhook payloads" and "Create generic webhook subscriptions".
package enum HubSpotEvent {
    /// That a record has changed, in whatever way.
    package struct Change: Hashable, Sendable {
        package let object: CRMObject
        package let id: String
    }

    /// HubSpot sends up to a hundred events at a time.
    package static let bodyLimitBytes = 1 << 20

    /// - Returns: the records that changed, each once; nil for what is no list of events. Events of other objects are
    ///   passed over: an app may be told of more than a sync reads.
    package static func changes(in body: [UInt8]) -> [Change]? {
        guard let document = try? JSONReader.document(from: body), case .list(let events) = document else { return nil }
        var changes: [Change] = []
        var seen: Set<Change> = []
        for event in events {
            guard let type = event.answerText("subscriptionType") else { return nil }
            guard let object = object(type, event.answerText("objectTypeId")) else { continue }
            let merged = event.answerList("mergedObjectIds").compactMap(\.wireText)
            let ids = [event["objectId"], event["primaryObjectId"], event["fromObjectId"], event["newObjectId"]]
            for id in ids.compactMap({ $0?.wireText }) + merged {
                let change = Change(object: object, id: id)
                if seen.insert(change).inserted { changes.append(change) }
            }
        }
        return changes
    }

    private static func object(_ type: String, _ typeID: String?) -> CRMObject? {
        switch type.prefix(while: { $0 != "." }) {
        case "deal": return .opportunity
        case "company": return .account
        case "contact": return .contact
        case "lead": return .lead
        case "object":
            return switch typeID {
            case "0-3": .opportunity
            case "0-2": .account
            case "0-1": .contact
            case "0-136": .lead
            default: nil
            }
        default: return nil
        }
    }
}
