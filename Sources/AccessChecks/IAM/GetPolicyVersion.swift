import CosellAccess
import CosellWire

/// Shows the text of a managed policy; only the latest one is known.
struct GetPolicyVersion: Check {
    private let arn: String
    private let versionID: String

    init(_ input: inout CheckInput) {
        arn = input.text("PolicyArn", .roleArn)
        versionID = input.text("VersionId", .init(1...64, "v[1-9][0-9]*"))
    }

    func permission(_ call: CheckCall) -> CheckPermission { .allowed(on: arn) }

    func answer(_ call: CheckCall) throws -> Document {
        let policy = try ManagedPolicies.require(arn)
        guard versionID == policy.versionName else {
            throw CheckRefusal.noSuchEntity("Policy \(arn) version \(versionID) does not exist or is not attachable.")
        }
        return .object([
            .init(
                "PolicyVersion",
                .object([
                    .init("Document", .string(policy.policy.document.escapedText)),
                    .init("VersionId", .string(versionID)), .init("IsDefaultVersion", .boolean(true)),
                    .init("CreateDate", .string(IdentityDirectory.beginning.description)),
                ])
            )
        ])
    }
}
