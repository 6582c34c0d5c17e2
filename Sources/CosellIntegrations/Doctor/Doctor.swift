import AccountClient
package import CosellClient
import CosellWire
import HTTPTypes
import SellingAPI
import SellingClient

/// Looks at everything that a run needs, and says of each thing that is not as it should be how it is mended.
package struct Doctor: Sendable {
    package let configuration: ClientConfiguration
    package let catalog: String
    package let purposes: [DoctorPurpose]
    /// Policies in files, as people wrote them, by the files' names.
    package let policies: [(file: String, text: String)]
    /// The solution that is associated where nobody names one.
    package let solution: String?

    package init(
        configuration: ClientConfiguration,
        catalog: String,
        purposes: [DoctorPurpose],
        policies: [(file: String, text: String)],
        solution: String?
    ) {
        (self.configuration, self.catalog, self.purposes) = (configuration, catalog, purposes)
        (self.policies, self.solution) = (policies, solution)
    }

    /// AWS takes signatures that are five minutes old.
    private static let largestSkewSeconds: Int64 = 300
    private static let doubtfulSkewSeconds: Int64 = 30
    /// Partner Central answers nowhere else.
    private static let home = "us-east-1"
    /// A day's calls of which so many are made are nearly used up.
    private static let nearlyAll = 0.9

    /// All findings, in the order in which one thing rests on another; what rests on something ill is unknown.
    package func examine() async throws -> [DoctorFinding] {
        var findings = policies.flatMap { PolicyCheck.findings(in: $0.text, named: $0.file) }
        let client: SellingClient
        let account: AccountClient
        do {
            client = try SellingClient(configuration)
            account = try AccountClient(configuration)
        } catch let failure as ConfigurationFailure {
            findings.append(DoctorFinding("settings", .ill, "\(failure.what) \(failure.place)", fix: failure.remedy))
            return findings
        }
        findings.append(region(client))
        let identity: DoctorIdentity
        do {
            identity = try await DoctorIdentity.asked(configuration)
            findings += identity.findings
        } catch {
            findings.append(try Self.noIdentity(error, client))
            return findings
        }
        let (access, answer) = try await catalogAccess(client)
        findings += [access, clock(answer, client)]
        findings.append(try await enrolment(account))
        findings += try await IdentityPolicies(configuration, identity, catalog: catalog)
            .findings(needing: actions)
        findings += await quotas(client)
        findings.append(try await defaultSolution(client))
        return findings
    }

    private var actions: [String] {
        var actions: [String] = []
        for action in purposes.flatMap(\.actions) where !actions.contains(action) { actions.append(action) }
        return actions
    }

    // MARK: Settings and identity

    private func region(_ client: SellingClient) -> DoctorFinding {
        let engine = client.engine
        guard engine.region == Self.home else {
            return DoctorFinding(
                "region",
                Self.isOfAmazon(engine.endpoint) ? .ill : .doubtful,
                "the region is \(engine.region), and Partner Central is in \(Self.home) alone",
                fix: "Set AWS_REGION=\(Self.home), or region = \(Self.home) in the profile."
            )
        }
        return DoctorFinding("region", .healthy, "\(engine.region), at \(engine.endpoint)")
    }

    private static func isOfAmazon(_ endpoint: Endpoint) -> Bool {
        let host = endpoint.authority.prefix { $0 != ":" }
        return host.hasSuffix(".amazonaws.com") || host.hasSuffix(".api.aws")
    }

    private static func noIdentity(_ error: any Error, _ client: SellingClient) throws -> DoctorFinding {
        switch error {
        case let failure as CredentialFailure:
            return DoctorFinding("credentials", .ill, failure.what, fix: failure.remedy)
        case let failure as TransportFailure:
            return DoctorFinding("network", .ill, failure.what, fix: failure.remedy)
        case let failure as MalformedAnswer:
            return DoctorFinding(
                "network",
                .ill,
                "\(failure.endpoint) does not answer as STS",
                fix: "Check the endpoint."
            )
        case let failure as ServiceFailure:
            let isClock = failure.message.contains("expired:") || failure.message.contains("not yet current")
            return DoctorFinding(
                isClock ? "clock" : "credentials",
                .ill,
                "STS answered \(failure.code): \(failure.message)",
                fix: failure.explain().first?.fix
            )
        default: throw error
        }
    }

    // MARK: The service

    /// Asks for one opportunity, which needs everything: network, signature, clock, rights, enrolment.
    private func catalogAccess(_ client: SellingClient) async throws -> (finding: DoctorFinding, answer: HTTPAnswer?) {
        let request = Selling.ListOpportunitiesRequest(catalog: catalog, maxResults: 1)
        do {
            let answer = try await client.engine.send(
                Selling.ListOpportunities.descriptor,
                body: JSONWriter.bytes(request)
            )
            return (DoctorFinding("catalog", .healthy, "the catalog \(catalog) lets you in"), answer)
        } catch let failure as ServiceFailure {
            let finding = DoctorFinding(
                "catalog",
                .ill,
                "ListOpportunities in the catalog \(catalog) answered \(failure.code): \(failure.message)",
                fix: failure.code == "AccessDeniedException"
                    ? "Allow partnercentral:ListOpportunities where partnercentral:Catalog is \(catalog)."
                    : failure.explain().first?.fix
            )
            return (finding, nil)
        } catch let failure as TransportFailure {
            return (DoctorFinding("catalog", .ill, failure.what, fix: failure.remedy), nil)
        } catch let failure as MalformedAnswer {
            return (
                DoctorFinding(
                    "catalog",
                    .ill,
                    "\(failure.endpoint) does not answer as Partner Central",
                    fix: "Check the endpoint."
                ), nil
            )
        }
    }

    private func clock(_ answer: HTTPAnswer?, _ client: SellingClient) -> DoctorFinding {
        guard let date = answer?.date else {
            return DoctorFinding("clock", .unknown, "the service did not say what time it has")
        }
        let skew = client.engine.surroundings.now().seconds - date.seconds
        let words = "this machine's clock is \(abs(skew)) s \(skew < 0 ? "behind" : "ahead")"
        switch abs(skew) {
        case ..<Self.doubtfulSkewSeconds: return DoctorFinding("clock", .healthy, "the clocks agree")
        case ..<Self.largestSkewSeconds:
            return DoctorFinding("clock", .doubtful, words, fix: "Let NTP set it: AWS refuses 5 minutes.")
        default: return DoctorFinding("clock", .ill, words, fix: "Let NTP set it: AWS refuses 5 minutes.")
        }
    }

    private func enrolment(_ client: AccountClient) async throws -> DoctorFinding {
        do {
            guard let partner = try await client.listPartners(.init(catalog: catalog)).partnerSummaryList.first else {
                return DoctorFinding(
                    "enrolment",
                    .ill,
                    "this account is no partner of the catalog \(catalog)",
                    fix: "Register it: cosell partner --catalog \(catalog) says how."
                )
            }
            return DoctorFinding("enrolment", .healthy, "\(partner.legalName), \(partner.id)")
        } catch {
            guard let failure = ServiceFailure(error) else {
                guard let failure = error as? TransportFailure else { throw error }
                return DoctorFinding("enrolment", .unknown, failure.what, fix: failure.remedy)
            }
            return DoctorFinding(
                "enrolment",
                .unknown,
                "ListPartners answered \(failure.code)",
                fix: "Allow partnercentral:ListPartners to have this looked at."
            )
        }
    }

    private func quotas(_ client: SellingClient) async -> [DoctorFinding] {
        var findings: [DoctorFinding] = []
        for operation in SellingClient.operations.map({ $0.descriptor }) where actions.contains(operation.name) {
            guard let (used, allowed) = await client.engine.usedInADay(operation, catalog: catalog) else { continue }
            guard Double(used) >= Double(allowed) * Self.nearlyAll else { continue }
            findings.append(
                DoctorFinding(
                    "quota",
                    used >= allowed ? .ill : .doubtful,
                    "\(used) of \(allowed) calls of \(operation.name) were made in 24 hours",
                    fix: "Run it later, or ask AWS for a higher quota."
                )
            )
        }
        if findings.isEmpty { findings.append(DoctorFinding("quota", .healthy, "there is room for the day's calls")) }
        return findings
    }

    private func defaultSolution(_ client: SellingClient) async throws -> DoctorFinding {
        let name = "solution"
        do {
            let question = Selling.ListSolutionsRequest(catalog: catalog, identifier: solution.map { [$0] })
            let all = try await client.listSolutionsItems(question).collect(limit: 1000)
            let active = all.filter { $0.status == .active }
            if let solution {
                guard let found = all.first else {
                    return DoctorFinding(
                        name,
                        .ill,
                        "there is no solution \(solution)",
                        fix: "Look: cosell selling list-solutions."
                    )
                }
                return found.status == .active
                    ? DoctorFinding(name, .healthy, "\(found.id) \(found.name)")
                    : DoctorFinding(
                        name,
                        .ill,
                        "\(found.id) \(found.name) is \(found.status.rawValue)",
                        fix: "Activate it in Partner Central, or name another one."
                    )
            }
            switch active.count {
            case 0:
                return DoctorFinding(
                    name,
                    .ill,
                    "there is no active solution, without which nothing can be submitted",
                    fix: "List one in Partner Central, and wait until it is active."
                )
            case 1: return DoctorFinding(name, .healthy, "\(active[0].id) \(active[0].name), the only one")
            default:
                return DoctorFinding(
                    name,
                    .healthy,
                    "\(active.count) active solutions; name the usual one with --solution to have it looked at"
                )
            }
        } catch {
            guard let failure = ServiceFailure(error) else {
                guard let failure = error as? TransportFailure else { throw error }
                return DoctorFinding(name, .unknown, failure.what, fix: failure.remedy)
            }
            return DoctorFinding(
                name,
                failure.code == "ValidationException" ? .ill : .unknown,
                "ListSolutions answered \(failure.code): \(failure.message)",
                fix: failure.explain().first?.fix
            )
        }
    }
}
