import Testing

@testable import CosellClient

struct SharedConfigurationTests {
    private static let config = """
        [default]
        region = us-east-1
        [profile sales]
        region = us-west-2
        services = local
        [profile "two words"]
        region = eu-west-1
        [sso-session corp]
        sso_region = us-east-1
        [services local]
        partnercentral_selling =
          endpoint_url = http://localhost:4620
        [preview]
        cloudfront = true
        """
    private static let credentials = """
        [sales]
        aws_access_key_id = AK
        aws_secret_access_key = SK
        """

    private func shared(profile: String? = nil, _ variables: [String: String] = [:]) throws -> SharedConfiguration {
        let machine = FakeMachine(
            variables,
            files: [
                "/home/dana/.aws/config": Self.config, "/home/dana/.aws/credentials": Self.credentials,
                "/else": "[profile away]\nregion = ap-south-1",
            ]
        )
        return try SharedConfiguration(profile: profile, in: machine.surroundings)
    }

    @Test("joins both files by profile; the credentials file counts more")
    func joining() throws {
        let shared = try shared(profile: "sales")
        #expect(shared.profile["region"] == "us-west-2")
        #expect(shared.profile["aws_access_key_id"] == "AK")
        #expect(Set(shared.profiles.keys) == ["default", "sales", "two words"])
        #expect(shared.ssoSessions["corp"]?["sso_region"] == "us-east-1")
        #expect(try shared.service("partnercentral_selling") == ["endpoint_url": "http://localhost:4620"])
    }

    @Test("a profile in code counts more than the variable, that more than the default")
    func choice() throws {
        #expect(try shared().profileName == "default")
        #expect(try shared(["AWS_PROFILE": "sales"]).profileName == "sales")
        #expect(try shared(profile: "two words", ["AWS_PROFILE": "sales"]).profileName == "two words")
        #expect(try shared(["AWS_CONFIG_FILE": "/else", "AWS_PROFILE": "away"]).profile["region"] == "ap-south-1")
    }

    @Test("names the profiles there are when one is in no file")
    func unknownProfile() {
        let failure = #expect(throws: ConfigurationFailure.self) { try shared(["AWS_PROFILE": "nobody"]) }
        #expect(failure?.what == "There is no profile nobody")
        #expect(failure?.remedy == "Known profiles: default, sales, two words.")
    }

    @Test("does without files")
    func nothing() throws {
        let shared = try SharedConfiguration(profile: nil, in: FakeMachine().surroundings)
        #expect(shared.profile == ConfigurationSection())
    }
}
