import AccountAPI
import BenefitsAPI
import ChannelAPI
import CosellWire
import MarketingAPI
import RevenueAPI
import SellingAPI
import Testing

@testable import CosellClient

struct EndpointResolverTests {
    /// AWS's own hosts, as AWS's endpoint rules name them.
    struct Host: Sendable, CustomTestStringConvertible {
        let service: ServiceDescriptor
        var region = "us-east-1"
        var isFIPS = false
        let host: String
        var signingRegion = "us-east-1"
        var testDescription: String { host }
    }

    static let hosts = [
        Host(service: Selling.service, host: "partnercentral-selling.us-east-1.api.aws"),
        Host(service: Selling.service, isFIPS: true, host: "partnercentral-selling-fips.us-east-1.api.aws"),
        Host(
            service: Account.service,
            region: "eu-west-1",
            host: "partnercentral-account.eu-west-1.api.aws",
            signingRegion: "eu-west-1"
        ),
        Host(
            service: Benefits.service,
            region: "cn-north-1",
            host: "partnercentral-benefits.cn-north-1.api.amazonwebservices.com.cn",
            signingRegion: "cn-north-1"
        ),
        Host(service: Channel.service, region: "eu-west-1", host: "partnercentral-channel.global.api.aws"),
        Host(
            service: Channel.service,
            region: "us-gov-west-1",
            isFIPS: true,
            host: "partnercentral-channel-fips.us-gov.api.aws",
            signingRegion: "us-gov-west-1"
        ),
        Host(
            service: Channel.service,
            region: "eusc-de-east-1",
            host: "partnercentral-channel.global.api.amazonwebservices.eu",
            signingRegion: "eusc-de-east-1"
        ),
        Host(service: Revenue.service, region: "ap-south-1", host: "partnercentral-prm.global.api.aws"),
        Host(service: Revenue.service, isFIPS: true, host: "partnercentral-prm-fips.global.api.aws"),
        Host(service: Marketing.service, host: "partnercentral-marketing.us-east-1.api.aws"),
        Host(service: Marketing.service, isFIPS: true, host: "partnercentral-marketing-fips.us-east-1.api.aws"),
    ]

    @Test("knows AWS's hosts", arguments: hosts)
    func awsHosts(_ row: Host) throws {
        let found = try resolver(row.service).resolve(given: nil, region: row.region, usesFIPS: row.isFIPS)
        #expect(found.endpoint.description == "https://\(row.host)")
        #expect(found.signingRegion == row.signingRegion)
        #expect(!found.isConfigured)
    }

    struct Setting: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var given: String?
        var variables: [String: String] = [:]
        var config = ""
        var endpoint = "https://partnercentral-selling.us-east-1.api.aws"
    }

    private static let particular = "AWS_ENDPOINT_URL_PARTNERCENTRAL_SELLING"
    private static let profile = "[default]\nendpoint_url = http://profile"
    private static let services = """
        [default]
        endpoint_url = http://profile
        services = s
        [services s]
        partnercentral_selling =
          endpoint_url = http://services
        """

    static let settings = [
        Setting(testDescription: "nothing is set"),
        Setting(
            testDescription: "code counts most",
            given: "http://code",
            variables: [particular: "http://a"],
            endpoint: "http://code"
        ),
        Setting(
            testDescription: "the service's variable, then the general one",
            variables: [particular: "http://a", "AWS_ENDPOINT_URL": "http://b"],
            endpoint: "http://a"
        ),
        Setting(
            testDescription: "the general variable before the files",
            variables: ["AWS_ENDPOINT_URL": "http://b"],
            config: services,
            endpoint: "http://b"
        ),
        Setting(testDescription: "the service's section", config: services, endpoint: "http://services"),
        Setting(testDescription: "the profile", config: profile, endpoint: "http://profile"),
        Setting(
            testDescription: "all of that ignored",
            variables: ["AWS_ENDPOINT_URL": "http://b", "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS": "true"],
            config: services
        ),
        Setting(
            testDescription: "another service's variable",
            variables: ["AWS_ENDPOINT_URL_PARTNERCENTRAL_ACCOUNT": "http://a"]
        ),
        Setting(
            testDescription: "FIPS by variable",
            variables: ["AWS_USE_FIPS_ENDPOINT": "TRUE"],
            endpoint: "https://partnercentral-selling-fips.us-east-1.api.aws"
        ),
        Setting(
            testDescription: "FIPS by profile",
            config: "[default]\nuse_fips_endpoint = true",
            endpoint: "https://partnercentral-selling-fips.us-east-1.api.aws"
        ),
    ]

    @Test("finds the endpoint that people set", arguments: settings)
    func setting(_ row: Setting) throws {
        let resolver = try resolver(Selling.service, row.variables, row.config)
        let found = try resolver.resolve(given: row.given, region: "us-east-1", usesFIPS: nil)
        #expect(found.endpoint.description == row.endpoint)
    }

    @Test("says where a wrong address stands, and that FIPS and an own address exclude each other")
    func refusals() throws {
        let wrong = try resolver(Selling.service, [Self.particular: "localhost:4620"])
        let failure = #expect(throws: ConfigurationFailure.self) {
            _ = try wrong.resolve(given: nil, region: "us-east-1", usesFIPS: nil)
        }
        #expect(failure?.place == Self.particular)
        #expect(throws: ConfigurationFailure.self) {
            _ = try resolver(Selling.service).resolve(given: "http://a", region: "us-east-1", usesFIPS: true)
        }
    }

    @Test("a section that a profile names and that is not there is refused, unless something counts more")
    func dangling() throws {
        let config = "[default]\nservices = gone\n"
        let failure = #expect(throws: ConfigurationFailure.self) {
            try resolver(Selling.service, [:], config).resolve(given: nil, region: "us-east-1", usesFIPS: nil)
        }
        #expect(failure?.kind == .dangling)
        #expect(failure?.what.contains("[services gone]") == true)
        let found = try resolver(Selling.service, ["AWS_ENDPOINT_URL": "http://b"], config)
            .resolve(given: nil, region: "us-east-1", usesFIPS: nil)
        #expect("\(found.endpoint)" == "http://b")
    }

    @Test("signs as the service wants, unless told otherwise")
    func signing() throws {
        #expect(SigningChoice(for: try resolver(Selling.service)) == .sigV4)
        #expect(SigningChoice(for: try resolver(Channel.service)) == .sigV4a(regions: "*"))
        let preference = ["AWS_AUTH_SCHEME_PREFERENCE": "sigv4, sigv4a"]
        #expect(SigningChoice(for: try resolver(Revenue.service, preference)) == .sigV4)
        let regions = ["AWS_SIGV4A_SIGNING_REGION_SET": "us-east-1,us-west-2"]
        #expect(SigningChoice(for: try resolver(Revenue.service, regions)) == .sigV4a(regions: "us-east-1,us-west-2"))
    }

    private func resolver(
        _ service: ServiceDescriptor,
        _ variables: [String: String] = [:],
        _ config: String = ""
    ) throws -> EndpointResolver {
        let surroundings = FakeMachine(variables, files: ["/home/dana/.aws/config": config]).surroundings
        let shared = try SharedConfiguration(profile: nil, in: surroundings)
        return EndpointResolver(service: service, settings: Settings(surroundings: surroundings, shared: shared))
    }
}
