import CosellWire

/// Says which account a key belongs to.
struct GetAccessKeyInfo: Check {
    private let accessKeyID: String

    init(_ input: inout CheckInput) {
        accessKeyID = input.text("AccessKeyId", .init(16...128, #"[\w]*"#))
    }

    func permission(_ call: CheckCall) -> CheckPermission { .allowed(on: "*") }

    func answer(_ call: CheckCall) async throws -> Document {
        var account = call.directory.account(ofKey: accessKeyID)
        if account == nil { account = try await call.keys.account(of: accessKeyID) }
        guard let account else {
            throw CheckRefusal.invalid("The access key ID \(accessKeyID) is not known.")
        }
        return .object([.init("Account", .string(account))])
    }
}
