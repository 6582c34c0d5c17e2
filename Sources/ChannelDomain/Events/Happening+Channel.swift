import ChannelAPI
import CosellDomain
import CosellWire

/// What Channel tells about itself (channel 5): nothing but what becomes of handshakes.
extension Happening {
    enum HandshakeNews: String {
        case created = "Created"
        case accepted = "Accepted"
        case rejected = "Rejected"
    }

    static func handshake(_ news: HandshakeNews, _ handshake: Handshake, _ call: Call) -> Happening {
        let document = handshake.document
        return Happening(
            source: "aws.partnercentral-channel",
            "Channel Handshake \(news.rawValue)",
            [handshake.arn],
            [
                text("requestId", call.requestID), text("catalog", document.catalog ?? ""),
                text("associatedResourceIdentifier", handshake.resourceID),
                text("handshakeType", handshake.type.rawValue), text("id", handshake.id),
                text("ownerAccountId", handshake.owner), text("senderAccountId", handshake.sender),
                text("receiverAccountId", handshake.receiver),
                text("senderDisplayName", document.senderDisplayName ?? ""),
                member("handshakeDetail", detail(document.detail)),
            ]
        )
    }

    /// The union of lists, but that terms which are not used are null.
    private static func detail(_ detail: Channel.HandshakeDetail?) -> [Document.Member] {
        switch detail {
        case .startServicePeriodHandshakeDetail(let terms):
            [member("startServicePeriodHandshakeDetail", Terms(terms).members)]
        case .revokeServicePeriodHandshakeDetail(let terms):
            [member("revokeServicePeriodHandshakeDetail", Terms(terms).members)]
        case .programManagementAccountHandshakeDetail(let detail):
            [
                member(
                    "programManagementAccountHandshakeDetail",
                    [text("program", detail.program?.rawValue ?? "")]
                )
            ]
        default: []
        }
    }

    private struct Terms {
        let type: String
        let days: String?
        let start: Instant?
        let end: Instant?
        let note: String?

        init(_ detail: Channel.StartServicePeriodHandshakeDetail) {
            (type, days) = (detail.servicePeriodType?.rawValue ?? "", detail.minimumNoticeDays)
            (start, end, note) = (detail.startDate, detail.endDate, detail.note)
        }

        init(_ detail: Channel.RevokeServicePeriodHandshakeDetail) {
            (type, days) = (detail.servicePeriodType?.rawValue ?? "", detail.minimumNoticeDays)
            (start, end, note) = (detail.startDate, detail.endDate, detail.note)
        }

        var members: [Document.Member] {
            [
                Happening.text("servicePeriodType", type),
                .init("minimumNoticeDays", days.map(Document.string) ?? .null),
                .init("endDate", end.map { .string($0.description) } ?? .null),
                Happening.text("startDate", start?.description ?? ""),
            ] + (note.map { [Happening.text("note", $0)] } ?? [])
        }
    }
}
