import CosellAccess
import CosellSigning
import CosellWire

// How IAM shows users, roles and policies.

extension Principal {
    /// - Precondition: a user, or root.
    var userDocument: Document {
        var members: [Document.Member] = []
        if let name { members += [.init("Path", .string("/")), .init("UserName", .string(name))] }
        members += [
            .init("UserId", .string(uniqueID)), .init("Arn", .string(arn)),
            .init("CreateDate", .string(IdentityDirectory.beginning.description)),
        ]
        return .object(members)
    }
}

extension IdentityDirectory.Role {
    var document: Document {
        let identity = Principal(account: account, kind: .assumedRole(name: name, session: ""))
        return .object([
            .init("Path", .string("/")), .init("RoleName", .string(name)),
            .init("RoleId", .string(identity.identityID)), .init("Arn", .string(arn)),
            .init("CreateDate", .string(IdentityDirectory.beginning.description)),
            .init("AssumeRolePolicyDocument", .string(trust.document.escapedText)),
            .init("MaxSessionDuration", .integer(maximumSeconds)),
        ])
    }
}

extension [AttachedPolicy] {
    /// Those that stand in the policy itself are not attached but inline.
    var attached: [AttachedPolicy] { filter { $0.arn != nil } }

    var inlineNames: [String] { filter { $0.arn == nil }.map(\.name) }
}

extension AttachedPolicy {
    var attachment: Document {
        .object([.init("PolicyName", .string(name)), .init("PolicyArn", .string(arn ?? ""))])
    }

    var versionName: String { "v\(version)" }
}

extension Document {
    /// As IAM shows policies: JSON in the escapes of RFC 3986.
    var escapedText: String { URIText.encoded(JSONWriter.bytes(self)) }
}
