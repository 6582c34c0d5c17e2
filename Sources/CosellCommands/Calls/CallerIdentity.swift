import CosellClient
import CosellShell
import CosellWire

/// Who signs calls here: what STS says, and IAM.
struct CallerIdentity: Sendable {
    let account: String
    let arn: String
    let userID: String
    /// The managed policies attached to the user or role; nil for root, which needs none, and where IAM was not told.
    let policies: [String]?
    /// Why IAM did not say.
    let refusal: String?
    let endpoint: String

    static func asked(_ configuration: ClientConfiguration) async throws -> CallerIdentity {
        let sts = try QueryClient(.sts, configuration)
        let answer = try await sts.call("GetCallerIdentity")
        let arn = answer.content(of: "Arn") ?? ""
        var (policies, refusal): ([String]?, String?) = (nil, nil)
        if let question = attachedPolicies(of: arn) {
            do {
                policies = try await QueryClient(.iam, configuration).call(question.action, question.parameters)
                    .contents(of: "PolicyName")
            } catch let failure as ServiceFailure {
                refusal = failure.code
            }
        }
        return CallerIdentity(
            account: answer.content(of: "Account") ?? "",
            arn: arn,
            userID: answer.content(of: "UserId") ?? "",
            policies: policies,
            refusal: refusal,
            endpoint: "\(sts.endpoint)"
        )
    }

    /// How IAM is asked about the one of an ARN; nil for root, and for who is no user or role.
    static func attachedPolicies(
        of arn: String
    ) -> (action: String, parameters: [(name: String, value: String)])? {
        let path = (arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).last ?? "")
            .split(separator: "/").map(String.init)
        switch (path.first, path.count) {
        case ("user", 2...): return ("ListAttachedUserPolicies", [("UserName", path[path.count - 1])])
        case ("assumed-role", 3): return ("ListAttachedRolePolicies", [("RoleName", path[1])])
        default: return nil
        }
    }

    var lines: String {
        let may: String =
            if let refusal {
                "not shown (\(refusal))"
            } else if let policies {
                policies.isEmpty ? "none attached" : policies.joined(separator: ", ")
            } else {
                arn.hasSuffix(":root") ? "everything" : "not asked for"
            }
        return FactSheet.text([
            ("Account", account), ("ARN", arn), ("ID", userID), ("Policies", may), ("Asked", endpoint),
        ])
    }

    var json: String {
        let document = Document.object([
            .init("Account", .string(account)), .init("Arn", .string(arn)), .init("UserId", .string(userID)),
            .init("Policies", policies.map { .list($0.map(Document.string)) } ?? .null),
            .init("Endpoint", .string(endpoint)),
        ])
        let writer = JSONWriter()
        writer.write(document)
        return String(decoding: writer.bytes, as: UTF8.self) + "\n"
    }
}
