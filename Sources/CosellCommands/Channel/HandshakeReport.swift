import ChannelAPI
import CosellShell
import CosellWire

/// How a run of `cosell channel handshake` ended.
struct HandshakeReport: Sendable {
    enum Step: String, Sendable {
        case proposed = "PROPOSED"
        case accepted = "ACCEPTED"
        case acceptedByThem = "ACCEPTED_BY_THEM"
    }

    let steps: [Step]
    let handshake: Channel.ChannelHandshakeSummary?

    /// Whether the other side did not want it.
    var isRefused: Bool { [.rejected, .canceled, .expired].contains(handshake?.status) }

    func text(_ format: ReportFormat) -> String {
        guard format == .table else { return JSONLayout.text(document) + "\n" }
        guard let handshake else { return "Nothing waits.\n" }
        let id = handshake.id ?? ""
        let about = "\(handshake.handshakeType?.rawValue ?? "") about \(handshake.associatedResourceId ?? "")"
        var lines = ["\(id), \(about): \(handshake.status?.rawValue ?? "")"]
        let (sender, receiver) = (handshake.senderAccountId ?? "", handshake.receiverAccountId ?? "")
        for step in steps {
            switch step {
            case .proposed: lines.append("You proposed it to account \(receiver).")
            case .accepted: lines.append("You accepted what account \(sender) proposed.")
            case .acceptedByThem: lines.append("Account \(receiver) accepted.")
            }
        }
        if handshake.status == .pending {
            lines.append("It waits for account \(receiver), who accepts it with: cosell channel handshake \(resource)")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private var resource: String { handshake?.associatedResourceId ?? "" }

    private var document: Document {
        .object([
            .init("Steps", .list(steps.map { .string($0.rawValue) })),
            .init("Handshake", handshake.map { Self.document($0) } ?? .null),
        ])
    }

    private static func document(_ handshake: Channel.ChannelHandshakeSummary) -> Document {
        (try? JSONReader.document(from: JSONWriter.bytes(handshake))) ?? .null
    }
}
