import CosellClient
import CosellWire

/// The policies of whoever signs: what is written in them, and whether they allow what is about to run.
struct IdentityPolicies: Sendable {
    private let iam: Swift.Result<QueryClient, ConfigurationFailure>
    private let identity: DoctorIdentity
    private let catalog: String

    init(_ configuration: ClientConfiguration, _ identity: DoctorIdentity, catalog: String) {
        do { iam = .success(try QueryClient(.iam, configuration)) } catch {
            iam = .failure(
                error as? ConfigurationFailure
                    ?? ConfigurationFailure("\(error)", in: "iam", remedy: "Check the settings.")
            )
        }
        (self.identity, self.catalog) = (identity, catalog)
    }

    func findings(needing actions: [String]) async throws -> [DoctorFinding] {
        let check = "policies"
        switch identity.kind {
        case .root: return [DoctorFinding(check, .healthy, "root may do everything")]
        case .other: return [DoctorFinding(check, .unknown, "\(identity.arn) is no user and no role")]
        case .user, .role: break
        }
        do {
            let iam = try iam.get()
            return try await texts(iam) + missing(actions, iam)
        } catch let failure as ServiceFailure {
            return [
                DoctorFinding(
                    check,
                    .unknown,
                    "IAM answered \(failure.code) to \(failure.operation), so nobody knows what is allowed",
                    fix: "Attach IAMReadOnlyAccess to have this looked at, or give the policy's text as --policy FILE."
                )
            ]
        } catch let failure as TransportFailure {
            return [DoctorFinding(check, .unknown, failure.what, fix: failure.remedy)]
        } catch let failure as MalformedAnswer {
            return [
                DoctorFinding(check, .unknown, "\(failure.endpoint) does not answer as IAM", fix: "Check the endpoint.")
            ]
        }
    }

    // MARK: What is written

    /// The texts of the policies that are the account's own; AWS's are as they are.
    private func texts(_ iam: QueryClient) async throws -> [DoctorFinding] {
        let attached: QueryAnswer
        switch identity.kind {
        case .user(let name): attached = try await iam.call("ListAttachedUserPolicies", [("UserName", name)])
        case .role(let name): attached = try await iam.call("ListAttachedRolePolicies", [("RoleName", name)])
        case .root, .other: return []
        }
        var findings: [DoctorFinding] = []
        for arn in attached.contents(of: "PolicyArn") where !arn.contains(":iam::aws:") {
            guard let version = try await iam.call("GetPolicy", [("PolicyArn", arn)]).content(of: "DefaultVersionId"),
                let text = try await iam.call("GetPolicyVersion", [("PolicyArn", arn), ("VersionId", version)])
                    .content(of: "Document")
            else { continue }
            findings += PolicyCheck.findings(
                in: Self.unescaped(text),
                named: arn.split(separator: "/").last.map(String.init) ?? arn
            )
        }
        return findings
    }

    /// IAM shows policies as URLs carry them.
    private static func unescaped(_ text: String) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2)
            if byte == UInt8(ascii: "%"), digits.count == 2,
                let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    // MARK: What is allowed

    /// Of one question to IAM.
    private static let actionsAtOnce = 50

    private func missing(_ actions: [String], _ iam: QueryClient) async throws -> [DoctorFinding] {
        guard !actions.isEmpty else { return [] }
        let arn = try await sourceArn(iam)
        var denied: [String] = []
        for start in stride(from: 0, to: actions.count, by: Self.actionsAtOnce) {
            let part = actions[start..<min(start + Self.actionsAtOnce, actions.count)]
            var parameters = [(name: "PolicySourceArn", value: arn)]
            for (index, action) in part.enumerated() {
                parameters.append(("ActionNames.member.\(index + 1)", "partnercentral:\(action)"))
            }
            let context = "ContextEntries.member.1"
            parameters += [
                ("\(context).ContextKeyName", "partnercentral:Catalog"), ("\(context).ContextKeyType", "string"),
                ("\(context).ContextKeyValues.member.1", catalog),
            ]
            let answer = try await iam.call("SimulatePrincipalPolicy", parameters)
            let pairs = zip(answer.contents(of: "EvalActionName"), answer.contents(of: "EvalDecision"))
            denied += pairs.filter { $0.1 != "allowed" }.map(\.0)
        }
        guard !denied.isEmpty else {
            return [DoctorFinding("policies", .healthy, "all \(actions.count) actions that are needed are allowed")]
        }
        return [
            DoctorFinding(
                "policies",
                .ill,
                "not allowed in the catalog \(catalog): \(denied.joined(separator: ", "))",
                fix: "Allow these actions, or attach AWSPartnerCentralOpportunityManagement."
            )
        ]
    }

    /// A session's ARN does not show the path of its role.
    private func sourceArn(_ iam: QueryClient) async throws -> String {
        guard case .role(let name) = identity.kind else { return identity.arn }
        let answer = try await iam.call("GetRole", [("RoleName", name)])
        return answer.content(of: "Arn") ?? "arn:aws:iam::\(identity.account):role/\(name)"
    }
}
