import CosellClient

/// Who signs, as STS says it.
struct DoctorIdentity: Sendable {
    let account: String
    let arn: String

    static func asked(_ configuration: ClientConfiguration) async throws -> DoctorIdentity {
        let answer = try await QueryClient(.sts, configuration).call("GetCallerIdentity")
        return DoctorIdentity(account: answer.content(of: "Account") ?? "", arn: answer.content(of: "Arn") ?? "")
    }

    enum Kind: Equatable {
        case root
        case user(String)
        case role(String)
        case other
    }

    var kind: Kind {
        let path = (arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).last ?? "")
            .split(separator: "/").map(String.init)
        return switch (path.first, path.count) {
        case ("root", 1): .root
        case ("user", 2...): .user(path[path.count - 1])
        case ("assumed-role", 3): .role(path[1])
        default: .other
        }
    }

    var findings: [DoctorFinding] {
        let credentials = DoctorFinding("credentials", .healthy, "they sign for account \(account)")
        guard kind == .root else { return [credentials, DoctorFinding("identity", .healthy, arn)] }
        return [
            credentials,
            DoctorFinding(
                "identity",
                .doubtful,
                "the root user signs, who may do everything",
                fix: "Make a user or role with the managed policies of Partner Central, and use its keys."
            ),
        ]
    }
}
