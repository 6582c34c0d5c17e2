import CosellAccess
import CosellWire

/// Makes temporary credentials of the caller's own: for scripts that are not to hold a lasting key.
struct GetSessionToken: Check {
    private static let usualSeconds = 43_200
    /// Root's sessions are short.
    private static let rootSeconds = 3600

    private let durationSeconds: Int?
    private let serialNumber: String?
    private let tokenCode: String?

    init(_ input: inout CheckInput) {
        durationSeconds = input.integer("DurationSeconds", 900...129_600)
        serialNumber = input.optionalText("SerialNumber", .serialNumber)
        tokenCode = input.optionalText("TokenCode", .tokenCode)
    }

    /// "You cannot use policies to control authentication", says AWS; a denial counts all the same.
    func permission(_ call: CheckCall) -> CheckPermission { .unlessDenied(on: "*") }

    func answer(_ call: CheckCall) async throws -> Document {
        guard !call.caller.isTemporary else {
            throw CheckRefusal.denied("Cannot call GetSessionToken with session credentials")
        }
        if let refusal = CheckRefusal.secondFactor(serialNumber, tokenCode) { throw refusal }
        let (identity, seconds) = try terms(of: call)
        let key = try await call.keys.issue(
            SessionGrant(identity: identity),
            of: call.account,
            until: call.now.adding(seconds: Int64(seconds))
        )
        return .object([.init("Credentials", key.credentials)])
    }

    private func terms(of call: CheckCall) throws(CheckRefusal) -> (SessionGrant.Identity, seconds: Int) {
        switch call.caller.principal.kind {
        case .root: return (.root, min(durationSeconds ?? Self.rootSeconds, Self.rootSeconds))
        case .user(let name): return (.user(name), durationSeconds ?? Self.usualSeconds)
        case .assumedRole: throw .denied("Cannot call GetSessionToken with session credentials")
        }
    }
}
