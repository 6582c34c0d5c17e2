package import CosellWire

/// Why a call is refused, in no service's words; the service's ``Voice`` makes its own exception of it.
package enum Objection: Error, Hashable, Sendable {
    /// Broken rows of rule tables, all of them.
    case broken([Violation])
    /// Breaches of the model's constraints, all of them.
    case breached([Breach])
    /// The request as a whole is not accepted, and no member of it is to blame by itself.
    case invalid(Remark)
    /// The caller may not do this.
    case denied(Remark)
    /// What the call names is not there, or not the caller's.
    case missing(Remark)
    /// The state of a resource does not allow it.
    case conflict(Remark)
    /// There would be more of something than is allowed.
    case quota(Remark)
    case throttled
    /// The server's own fault; its cause is logged and never told.
    case failed(Remark = ownFault)

    /// What an objection says to people: what is wrong, and the way out.
    package struct Remark: Hashable, Sendable, ExpressibleByStringInterpolation {
        package let text: String
        /// The service's own word for the reason, where its model has some: `DUPLICATE_PARTNER`.
        package let reason: String?
        /// What it is about, where the service's exception names it: an ARN, or the words of its voice.
        package let subject: String?

        package init(_ text: String, reason: String? = nil, subject: String? = nil) {
            self.text = text
            self.reason = reason
            self.subject = subject
        }

        package init(stringLiteral text: String) { self.init(text) }
    }

    /// What callers hear of the server's own faults.
    package static let ownFault: Remark =
        "The server could not carry out the request. Its log names the cause under the request id."

    /// Throws when there is something to refuse.
    package static func check(_ violations: [Violation]) throws(Objection) {
        if !violations.isEmpty { throw .broken(violations) }
    }

    /// Nothing by that name is there for this caller; what belongs to another account is told in the same words.
    package static func notFound(_ kind: String, _ id: String, in catalog: String) -> Objection {
        .missing("\(kind) \(id.excerpt()) was not found in catalog \(catalog).")
    }
}

/// Turns an objection into an exception of one service: the only place where the service's exceptions are made.
package protocol Voice: Sendable {
    func exception(_ objection: Objection) -> any ServiceException
}
