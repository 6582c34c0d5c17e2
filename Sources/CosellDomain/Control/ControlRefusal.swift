package import CosellWire

/// Why the control plane does not do what it was asked: what is wrong, where, and the way out. Nothing has changed.
package struct ControlRefusal: Error, Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// What was sent cannot be meant.
        case wrong
        /// A token is missing, or is not the right one.
        case unknownCaller
        /// Who asks is not to ask.
        case forbidden
        /// There is nothing by that name.
        case missing
        /// What was asked for is there, but not in this way.
        case otherMethod
        /// The state of things does not allow it.
        case conflict
        /// The house itself could not.
        case failed
    }

    package let kind: Kind
    /// For programs: `InvalidParameter`.
    package let code: String
    package let message: String
    /// Which part of what was sent: `customer.companyName`, a query parameter, a header.
    package var field: String?
    package let fix: String
    /// What a program may want to know besides.
    package var details: [Document.Member]

    package init(
        _ kind: Kind,
        _ code: String,
        _ message: String,
        field: String? = nil,
        fix: String,
        details: [Document.Member] = []
    ) {
        self.kind = kind
        self.code = code
        self.message = message
        self.field = field
        self.fix = fix
        self.details = details
    }

    /// As it travels: `{"error": {"code", "message", "field"?, "fix", …}}`.
    package var document: Document {
        var members: [Document.Member] = [.init("code", .string(code)), .init("message", .string(message))]
        if let field { members.append(.init("field", .string(field))) }
        members.append(.init("fix", .string(fix)))
        return .object([.init("error", .object(members + details))])
    }

    // MARK: The usual ones

    package static func invalid(_ field: String, _ message: String, fix: String) -> ControlRefusal {
        ControlRefusal(.wrong, "InvalidParameter", message, field: field, fix: fix)
    }

    package static func required(_ field: String, fix: String) -> ControlRefusal {
        ControlRefusal(.wrong, "MissingParameter", "\(field) is required", field: field, fix: fix)
    }

    /// - Parameter known: what there is in its place.
    package static func unknown(_ field: String, known: [String]) -> ControlRefusal {
        let names = known.sorted().joined(separator: ", ")
        return ControlRefusal(
            .wrong,
            "UnknownParameter",
            "There is no parameter \(field.excerpt())",
            field: field.excerpt(),
            fix: known.isEmpty ? "Leave it out." : "Known are \(names)."
        )
    }

    package static func missing(_ message: String, fix: String) -> ControlRefusal {
        ControlRefusal(.missing, "NotFound", message, fix: fix)
    }

    package static func conflict(_ message: String, fix: String, details: [Document.Member] = []) -> ControlRefusal {
        ControlRefusal(.conflict, "Conflict", message, fix: fix, details: details)
    }
}

extension ControlRefusal: CustomStringConvertible {
    package var description: String { "\(message). \(fix)" }
}
