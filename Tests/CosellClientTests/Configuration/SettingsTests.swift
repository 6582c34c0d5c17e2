import Testing

@testable import CosellClient

struct SettingsTests {
    private func settings(_ variables: [String: String] = [:], config: String = "") throws -> Settings {
        let surroundings = FakeMachine(variables, files: ["/home/dana/.aws/config": config]).surroundings
        return Settings(
            surroundings: surroundings,
            shared: try SharedConfiguration(profile: nil, in: surroundings)
        )
    }

    @Test("finds the region: code, variables, profile, Partner Central's own")
    func region() throws {
        let both = ["AWS_REGION": "eu-west-1", "AWS_DEFAULT_REGION": "eu-west-2"]
        #expect(try settings(both).region("us-west-2") == "us-west-2")
        #expect(try settings(both).region(nil) == "eu-west-1")
        #expect(
            try settings(["AWS_DEFAULT_REGION": "eu-west-2"], config: "[default]\nregion = x").region(nil)
                == "eu-west-2"
        )
        #expect(try settings(config: "[default]\nregion = ap-south-1").region(nil) == "ap-south-1")
        #expect(try settings(["AWS_REGION": ""]).region(nil) == "us-east-1")
        #expect(throws: ConfigurationFailure.self) { try settings(["AWS_REGION": "us east/1"]).region(nil) }
    }

    @Test("reads the retry settings and refuses others")
    func retries() throws {
        #expect(try settings().retries() == RetrySettings(mode: .standard, maximumAttempts: 3))
        let variables = ["AWS_RETRY_MODE": "adaptive", "AWS_MAX_ATTEMPTS": "7"]
        #expect(try settings(variables).retries() == RetrySettings(mode: .adaptive, maximumAttempts: 7))
        #expect(try settings(config: "[default]\nretry_mode = legacy\nmax_attempts = 1").retries() == .off)
        let failure = #expect(throws: ConfigurationFailure.self) { try settings(["AWS_RETRY_MODE": "often"]).retries() }
        #expect(failure?.description == "\"often\" is no retry mode in AWS_RETRY_MODE. Give standard or adaptive.")
        #expect(throws: ConfigurationFailure.self) { try settings(["AWS_MAX_ATTEMPTS": "0"]).retries() }
    }
}
