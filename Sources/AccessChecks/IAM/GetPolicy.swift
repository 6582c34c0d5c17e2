import CosellAccess
import CosellWire

/// Shows a managed policy, without its text.
struct GetPolicy: Check {
    private let arn: String

    init(_ input: inout CheckInput) { arn = input.text("PolicyArn", .roleArn) }

    func permission(_ call: CheckCall) -> CheckPermission { .allowed(on: arn) }

    func answer(_ call: CheckCall) throws -> Document {
        let policy = try ManagedPolicies.require(arn)
        let date = Document.string(IdentityDirectory.beginning.description)
        return .object([
            .init(
                "Policy",
                .object([
                    .init("PolicyName", .string(policy.name)), .init("PolicyId", .string(policy.identifier)),
                    .init("Arn", .string(arn)), .init("Path", .string("/")),
                    .init("DefaultVersionId", .string(policy.versionName)),
                    .init("AttachmentCount", .integer(Self.attachments(of: arn, call))),
                    .init("PermissionsBoundaryUsageCount", .integer(0)), .init("IsAttachable", .boolean(true)),
                    .init("CreateDate", date), .init("UpdateDate", date),
                ])
            )
        ])
    }

    /// To how many users and roles of the account it is attached.
    private static func attachments(of arn: String, _ call: CheckCall) -> Int {
        guard let account = call.directory[call.account] else { return 0 }
        let holders = account.users.map(\.policies) + account.roles.map(\.policies)
        return holders.filter { policies in policies.contains { $0.arn == arn } }.count
    }
}

extension ManagedPolicies {
    static func require(_ arn: String) throws(CheckRefusal) -> AttachedPolicy {
        guard arn.hasPrefix("arn:"), let policy = policy(arn) else {
            throw .noSuchEntity("Policy \(arn.excerpt()) was not found.")
        }
        return policy
    }
}
