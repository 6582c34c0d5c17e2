import CosellDomain
import CosellRules
import CosellWire

/// What a refusal is about: the kind and the bare id that the service's exceptions name (CH3).
struct ChannelSubject: Hashable, Sendable {
    enum Kind: String, Sendable {
        case programAccount = "ProgramManagementAccount"
        case relationship = "Relationship"
        case handshake = "ChannelHandshake"
        case servicePeriod = "ServicePeriod"
        case contract = "ChannelContract"

        /// By the segment of an ARN that stands before the id.
        fileprivate init?(segment: Substring) {
            switch segment {
            case "program-management-account": self = .programAccount
            case "relationship": self = .relationship
            case "channel-handshake": self = .handshake
            case "channel-contract": self = .contract
            default: return nil
            }
        }
    }

    let kind: Kind
    let id: String

    init(_ kind: Kind, _ id: String) { (self.kind, self.id) = (kind, id) }

    /// What an ARN names.
    init(_ arn: String, id: String) {
        let segments = arn.split(separator: "/")
        let kind = segments.dropLast().last.flatMap(Kind.init(segment:)) ?? .programAccount
        self.init(kind, segments.last.map(String.init) ?? id)
    }

    /// As an objection carries it.
    var text: String { "\(kind.rawValue)/\(id)" }

    /// - Parameter text: as an objection carries it, or an ARN.
    init?(_ text: String) {
        guard !text.hasPrefix("arn:") else {
            self.init(text, id: "")
            return
        }
        let parts = text.split(separator: "/", maxSplits: 1)
        guard parts.count == 2, let kind = Kind(rawValue: String(parts[0])) else { return nil }
        self.init(kind, String(parts[1]))
    }
}

extension Objection {
    static func conflict(_ subject: ChannelSubject, _ text: String) -> Objection {
        .conflict(Remark(text, subject: subject.text))
    }

    static func missing(_ kind: ChannelSubject.Kind, _ identifier: String, in catalog: String) -> Objection {
        .missing(
            Remark(
                "\(kind.rawValue) \(identifier.excerpt()) was not found in catalog \(catalog).",
                subject: ChannelSubject(kind, ResourceName.lastSegment(of: identifier).excerpt()).text
            )
        )
    }

    static func quota(_ quota: ChannelQuota, _ subject: ChannelSubject) -> Objection {
        .quota(
            Remark(
                "\(subject.id) has \(quota.limit) \(quota.words), and no more are allowed.",
                reason: quota.code,
                subject: subject.text
            )
        )
    }
}

extension Violation {
    /// A fault that the request alone shows.
    static func request(_ field: String, _ code: Violation.Code, _ words: String, rule: String) -> Violation {
        Violation(rule: rule, field: field, code: code, message: "\(field) \(words)", reason: .request)
    }

    /// A fault of the request against what is stored, or against the terms of a program.
    static func business(_ field: String, _ code: Violation.Code, _ words: String, rule: String) -> Violation {
        Violation(rule: rule, field: field, code: code, message: "\(field) \(words)")
    }
}
