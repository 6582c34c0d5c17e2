import CosellWire

/// Says which account a key belongs to.
struct GetAccessKeyInfo: Check {
    private let accessKeyID: String

    init(_ input: inout CheckInput) {
        accessKeyID = input.text("AccessKeyId", .init(16...128, #"[\w]*"#))
    }

    func permission(_ call: CheckCall) -> CheckPermission { .allowed(on: "*") }

    func answer(_ call: CheckCall) throws -> Document {
        guard let account = try call.directory.account(ofKey: accessKeyID) ?? call.keys.account(of: accessKeyID) else {
            throw CheckRefusal.invalid("The access key ID \(accessKeyID) is not known.")
        }
        return .object([.init("Account", .string(account))])
    }
}
