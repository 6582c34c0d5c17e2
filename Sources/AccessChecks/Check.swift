package import CosellAccess
import CosellWire

/// One action of a service beside Partner Central, as it was asked for.
protocol Check: Sendable {
    /// Reads what was sent; what breaks a constraint is noted by the reader.
    init(_ input: inout CheckInput)

    /// What the caller's policies have to allow first.
    func permission(_ call: CheckCall) -> CheckPermission

    /// - Returns: the members of the answer, in their order.
    /// - Throws: ``CheckRefusal``; anything else is a fault of ours.
    func answer(_ call: CheckCall) async throws -> Document
}

extension Check {
    static var name: String { "\(Self.self)" }
}

/// What it takes to be answered.
enum CheckPermission {
    /// Nothing.
    case everyone
    /// That no policy denies the action.
    case unlessDenied(on: String)
    /// That policies allow the action on a resource.
    case allowed(on: String)
    /// The action asks itself.
    case own
}

/// Who asks, when, and what there is to ask.
struct CheckCall: Sendable {
    let caller: CheckCaller
    let action: String
    let directory: IdentityDirectory
    let keys: TemporaryKeys
    let marks: PageMarks
    let bus: EventBus
    let now: Instant

    var account: String { caller.principal.account }
}

/// Whose signature it is.
package struct CheckCaller: Sendable {
    package let principal: Principal
    package let accessKeyID: String

    package init(principal: Principal, accessKeyID: String) {
        (self.principal, self.accessKeyID) = (principal, accessKeyID)
    }

    /// Whether the credentials end: those of a session of a role, or of GetSessionToken.
    var isTemporary: Bool { principal.session != nil }
}
