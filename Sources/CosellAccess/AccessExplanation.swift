package import CosellWire

/// Why a request was denied, for the person who can mend it: what denied it, or what it lacked.
package struct AccessExplanation: Hashable, Sendable {
    package let principal: String
    /// `partnercentral:GetOpportunity`
    package let action: String
    package let resource: String
    /// The statement that denies; nil when none allows.
    package let statement: StatementPlace?
    /// What would allow it, in a policy of that kind; nil where a denial has to go first.
    package let allowWith: Document?

    /// - Returns: nil when the decision allows.
    package init?(_ request: AccessRequest, _ decision: Decision) {
        switch decision {
        case .allowed: return nil
        case .implicitlyDenied(let resource, _):
            self.resource = resource
            statement = nil
            allowWith = Statement.grant(of: request.action.name, on: resource)
        case .explicitlyDenied(let resource, _, _):
            self.resource = resource
            statement = request.decisiveStatements.first { $0.effect == .deny }
            allowWith = nil
        }
        principal = request.principal.arn
        action = request.action.name
    }

    /// Of a role that does not trust the caller, whatever the caller's own policies say.
    package init(untrusted request: AccessRequest) {
        principal = request.principal.arn
        action = request.action.name
        resource = request.resource
        statement = nil
        allowWith = Statement.trust(in: request.principal.identityArn, for: request.action.name)
    }

    /// As `GET /_cosell/explain` answers it.
    package func document(requestID: String, operation: String) -> Document {
        .object([
            .init("requestId", .string(requestID)), .init("operation", .string(operation)),
            .init("principal", .string(principal)), .init("resource", .string(resource)),
            .init("decision", .string(statement == nil ? "implicitDeny" : "explicitDeny")),
            .init("statement", statement.map(\.document) ?? .null),
            .init("missing", .list(allowWith == nil ? [] : [.string(action)])),
            .init("allowWith", allowWith ?? .null),
        ])
    }
}

extension StatementPlace {
    fileprivate var document: Document {
        .object([
            .init("policy", .string(policy)), .init("sid", .string(sid)), .init("effect", .string(effect.rawValue)),
        ])
    }
}

extension Statement {
    fileprivate static func grant(of action: String, on resource: String) -> Document {
        .object([
            .init("Effect", .string("Allow")), .init("Action", .string(action)), .init("Resource", .string(resource)),
        ])
    }

    fileprivate static func trust(in principal: String, for action: String) -> Document {
        .object([
            .init("Effect", .string("Allow")), .init("Principal", .object([.init("AWS", .string(principal))])),
            .init("Action", .string(action)),
        ])
    }
}
