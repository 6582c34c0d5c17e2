import CosellWire

/// The words of an `AccessDeniedException`, which tools match by pattern.
///
/// - Source: R1.27, access 6.
package struct DenialMessage: Hashable, Sendable, CustomStringConvertible {
    package let description: String

    /// - Returns: nil when the decision allows.
    package init?(_ request: AccessRequest, _ decision: Decision) {
        let action = request.action.name
        switch decision {
        case .allowed: return nil
        case .implicitlyDenied(let resource, let kind):
            let cause = "because no \(kind.rawValue) policy allows the \(action) action"
            self.init(request.principal.arn, action, resource, cause)
        case .explicitlyDenied(let resource, _, let kind):
            let article = kind == .identity ? "an" : "a"
            let cause = "with an explicit deny in \(article) \(kind.rawValue) policy"
            self.init(request.principal.arn, action, resource, cause)
        }
    }

    private init(_ caller: String, _ action: String, _ resource: String, _ cause: String) {
        description =
            "User: \(caller) is not authorized to perform: \(action) on resource: \(resource.excerpt(2048)) \(cause)"
    }
}
