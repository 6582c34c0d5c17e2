// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

/// A target of the house: the table in ARCHITECTURE.md says who may import whom, and a test holds this file to it.
func house(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, resources: resources, swiftSettings: settings)
}

let apis: [Target.Dependency] = ["SellingAPI", "AccountAPI", "BenefitsAPI", "ChannelAPI", "RevenueAPI", "MarketingAPI"]

let package = Package(
    name: "cosell",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "cosell", targets: ["cosell"]),
        .library(name: "SellingClient", targets: ["SellingClient"]),
        .library(name: "AccountClient", targets: ["AccountClient"]),
        .library(name: "BenefitsClient", targets: ["BenefitsClient"]),
        .library(name: "ChannelClient", targets: ["ChannelClient"]),
        .library(name: "RevenueClient", targets: ["RevenueClient"]),
        .library(name: "MarketingClient", targets: ["MarketingClient"]),
        .library(name: "CosellClient", targets: ["CosellClient"]),
        .library(name: "CosellTesting", targets: ["CosellTesting"]),
        .library(name: "CosellFoundation", targets: ["CosellFoundation"]),
        .library(name: "CosellWire", targets: ["CosellWire"]),
        .library(name: "CosellSigning", targets: ["CosellSigning"]),
        .library(name: "SellingAPI", targets: ["SellingAPI"]),
        .library(name: "AccountAPI", targets: ["AccountAPI"]),
        .library(name: "BenefitsAPI", targets: ["BenefitsAPI"]),
        .library(name: "ChannelAPI", targets: ["ChannelAPI"]),
        .library(name: "RevenueAPI", targets: ["RevenueAPI"]),
        .library(name: "MarketingAPI", targets: ["MarketingAPI"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-asn1", from: "1.7.4"),
        .package(url: "https://github.com/apple/swift-certificates", from: "1.21.1"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        house("CosellWire", []),
        house(
            "CosellSigning",
            [
                "CosellWire",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ]
        ),
        house("SellingAPI", ["CosellWire"]),
        house("AccountAPI", ["CosellWire"]),
        house("BenefitsAPI", ["CosellWire"]),
        house("ChannelAPI", ["CosellWire"]),
        house("RevenueAPI", ["CosellWire"]),
        house("MarketingAPI", ["CosellWire"]),
        house("CosellRules", ["CosellWire"]),
        house("SellingRules", ["CosellRules", "CosellWire", "SellingAPI"]),
        house("BenefitsRules", ["CosellWire", "BenefitsAPI", "JSONSchema"]),
        house("CosellAccess", ["CosellWire"]),
        house("JSONSchema", ["CosellWire"]),
        house(
            "CosellStore",
            [
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
                .product(name: "Logging", package: "swift-log"),
            ]
        ),
        house("CosellEvents", ["CosellWire", "CosellStore"]),
        house(
            "CosellDomain",
            [
                "CosellSigning", "CosellWire", "CosellRules", "CosellStore", "CosellEvents",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
            ]
        ),
        house(
            "SellingDomain",
            [
                "CosellWire", "SellingAPI", "CosellRules", "SellingRules", "CosellStore", "CosellEvents",
                "CosellDomain",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
            ]
        ),
        house(
            "AccountDomain",
            [
                "CosellWire", "AccountAPI", "CosellRules", "CosellStore", "CosellEvents", "CosellDomain",
                .product(name: "Crypto", package: "swift-crypto"),
            ]
        ),
        house(
            "BenefitsDomain",
            [
                "CosellWire", "BenefitsAPI", "CosellRules", "BenefitsRules", "JSONSchema", "CosellStore",
                "CosellEvents",
                "CosellDomain", "SellingDomain",
            ]
        ),
        house(
            "ChannelDomain",
            ["CosellWire", "ChannelAPI", "CosellRules", "CosellStore", "CosellEvents", "CosellDomain"]
        ),
        house(
            "CosellSimulator",
            [
                "CosellWire", "SellingAPI", "BenefitsAPI", "ChannelAPI", "CosellDomain", "SellingDomain",
                "AccountDomain", "BenefitsDomain", "ChannelDomain",
                .product(name: "Crypto", package: "swift-crypto"),
            ]
        ),
        house(
            "CosellSMTP",
            [
                "CosellWire",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ]
        ),
        house(
            "AccessChecks",
            ["CosellAccess", "CosellDomain", "CosellEvents", "CosellSigning", "CosellStore", "CosellWire"]
        ),
        house(
            "CosellServer",
            apis + [
                "CosellSigning", "CosellWire", "CosellRules", "CosellAccess", "CosellStore", "CosellEvents",
                "CosellDomain", "SellingDomain", "AccountDomain", "BenefitsDomain", "ChannelDomain", "SellingRules",
                "CosellSimulator",
                "AccessChecks", "CosellSMTP",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "X509", package: "swift-certificates"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "SwiftASN1", package: "swift-asn1"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
                .product(name: "Yams", package: "Yams"),
            ]
        ),
        house(
            "CosellClient",
            [
                "CosellSigning", "CosellWire",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ]
        ),
        house("CosellFoundation", ["CosellWire"]),
        house(
            "CosellTesting",
            ["CosellClient", "CosellWire", .product(name: "HTTPTypes", package: "swift-http-types")]
        ),
        house("SellingClient", ["CosellClient", "CosellRules", "SellingRules", "CosellWire", "SellingAPI"]),
        house("AccountClient", ["CosellClient", "CosellWire", "AccountAPI"]),
        house("BenefitsClient", ["CosellClient", "CosellWire", "BenefitsAPI"]),
        house("ChannelClient", ["CosellClient", "CosellWire", "ChannelAPI"]),
        house("RevenueClient", ["CosellClient", "CosellWire", "RevenueAPI"]),
        house("MarketingClient", ["CosellClient", "CosellWire", "MarketingAPI"]),
        house(
            "CosellReports",
            [
                "CosellClient", "CosellDice", "CosellLint", "CosellRules", "CosellStore", "CosellSync", "CosellWire",
                "SellingAPI", "SellingClient", "SellingRules",
            ]
        ),
        house("CosellLint", ["CosellRules", "SellingRules", "CosellWire", "SellingAPI"]),
        house(
            "CosellSync",
            [
                "CosellClient", "SellingClient", "AccountClient", "SellingAPI", "AccountAPI", "CosellWire",
                "SellingRules", "CosellStore",
                .product(name: "Logging", package: "swift-log"),
            ]
        ),
        house(
            "CosellIntegrations",
            [
                "CosellAccess", "CosellClient", "CosellLint", "CosellRules", "CosellShapes", "CosellShell",
                "CosellSMTP",
                "CosellStore", "CosellSync", "CosellWire", "SellingRules", "SellingAPI", "SellingClient", "AccountAPI",
                "AccountClient",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Yams", package: "Yams"),
            ]
        ),
        house(
            "CosellCRM",
            [
                "CosellClient", "CosellFoundation", "CosellIntegrations", "CosellLint", "CosellRules", "CosellShapes",
                "CosellShell", "CosellStore", "CosellSync", "CosellWire", "JSONSchema", "SellingAPI", "SellingClient",
                "SellingRules",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "Yams", package: "Yams"),
            ]
        ),
        house("JMESPath", ["CosellWire"]),
        house("CosellShapes", ["CosellWire"]),
        house("CosellShell", ["CosellWire", "CosellShapes", "JMESPath", .product(name: "Yams", package: "Yams")]),
        house(
            "CosellCommands",
            [
                "SellingAPI", "SellingClient", "AccountClient", "BenefitsClient", "ChannelClient", "RevenueClient",
                "MarketingClient", "CosellClient", "CosellDomain", "CosellEvents", "CosellLint", "CosellRules",
                "CosellReports", "SellingRules", "CosellServer", "CosellSimulator", "CosellShapes", "CosellShell",
                "CosellCRM", "CosellIntegrations", "CosellStore", "CosellSync", "CosellWire", "JMESPath", "BenefitsAPI",
                "BenefitsRules", "ChannelAPI", "JSONSchema",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
            ]
        ),
        .executableTarget(
            name: "cosell",
            dependencies: ["CosellCommands"],
            swiftSettings: settings,
            // The linker that `Release/linking` knows; it comes with the toolchain.
            linkerSettings: [
                .unsafeFlags(["-use-ld=lld"], .when(platforms: [.linux], configuration: .release))
            ]
        ),
        house("CosellCodegen", ["CosellWire"]),
        .executableTarget(name: "cosell-codegen", dependencies: ["CosellCodegen"], swiftSettings: settings),
        house("CosellDice", []),
        house(
            "CosellTestSupport",
            [
                "CosellDice", "CosellWire", "SellingAPI", "CosellRules", "CosellStore", "CosellEvents", "CosellDomain",
                "SellingDomain", "SellingRules", "CosellTestDatabase",
                .product(name: "Logging", package: "swift-log"),
            ]
        ),
        house("CosellTestDatabase", ["CosellStore", .product(name: "Logging", package: "swift-log")]),
        tests("CosellCodegenTests", ["CosellCodegen", "CosellWire"]),
        tests(
            "CosellWireTests",
            [
                "CosellDice",
                "CosellWire", "CosellCodegen", "SellingAPI", "AccountAPI", "BenefitsAPI", "ChannelAPI", "RevenueAPI",
                "MarketingAPI",
            ]
        ),
        tests(
            "CosellSigningTests",
            [
                "CosellDice", "CosellSigning", "CosellWire",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ],
            resources: [.copy("Fixtures/sigv4-test-suite.json")]
        ),
        tests("HouseTests", []),
        tests("CosellAccessTests", ["CosellAccess", "CosellDice", "CosellWire"]),
        tests(
            "AccessChecksTests",
            [
                "AccessChecks", "CosellAccess", "CosellDomain", "CosellEvents", "CosellSigning", "CosellStore",
                "CosellTestSupport", "CosellWire",
                .product(name: "Logging", package: "swift-log"),
            ]
        ),
        tests(
            "CosellStoreTests",
            [
                "CosellStore", "CosellTestDatabase", .product(name: "GRDBSQLite", package: "GRDB.swift"),
                .product(name: "Logging", package: "swift-log"),
            ]
        ),
        tests(
            "CosellClientTests",
            apis + [
                "SellingClient", "AccountClient", "BenefitsClient", "ChannelClient", "RevenueClient",
                "MarketingClient", "CosellClient", "CosellFoundation", "CosellSigning", "CosellWire",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ]
        ),
        tests(
            "CosellSMTPTests",
            [
                "CosellSMTP", "CosellWire",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ]
        ),
        tests(
            "JSONSchemaTests",
            ["JSONSchema", "CosellWire"],
            resources: [.copy("Fixtures/json-schema-test-suite.json")]
        ),
        tests("CosellTestingTests", ["CosellTesting", "CosellWire", "SellingAPI", "SellingClient"]),
        tests("JMESPathTests", ["JMESPath", "CosellDice", "CosellWire"]),
        tests(
            "CosellShellTests",
            [
                "CosellDice", "CosellShell", "CosellShapes", "CosellWire", "JMESPath",
                .product(name: "Yams", package: "Yams"),
            ],
            resources: [.copy("Fixtures")]
        ),
        tests(
            "CosellReportsTests",
            [
                "CosellReports", "CosellClient", "CosellStore", "CosellSync", "CosellWire", "SellingAPI",
                "SellingClient",
            ]
        ),
        tests("CosellLintTests", ["CosellLint", "CosellWire", "SellingAPI"]),
        tests(
            "CosellCommandsTests",
            [
                "CosellCommands", "CosellIntegrations", "CosellReports", "CosellSync", "CosellRules", "SellingRules",
                "CosellShapes", "CosellShell",
                "CosellClient",
                "SellingClient", "SellingAPI", "BenefitsAPI", "BenefitsRules", "BenefitsClient", "ChannelAPI",
                "JSONSchema",
                "CosellWire",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ]
        ),
        tests(
            "CosellEventsTests",
            [
                "CosellEvents", "CosellStore", "CosellTestDatabase", "CosellWire",
                .product(name: "Logging", package: "swift-log"),
            ]
        ),
        tests(
            "CosellSyncTests",
            [
                "CosellSync", "CosellStore", "CosellClient", "SellingClient", "AccountClient", "SellingAPI",
                "AccountAPI", "CosellDice", "CosellWire",
                .product(name: "Logging", package: "swift-log"),
            ]
        ),
        tests(
            "CosellIntegrationsTests",
            [
                "CosellIntegrations", "CosellClient", "CosellLint", "CosellShapes", "CosellShell", "CosellStore",
                "CosellSync", "CosellWire", "SellingAPI", "SellingClient", "SellingRules",
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ]
        ),
        tests(
            "CosellCRMTests",
            [
                "CosellCRM", "CosellClient", "CosellDice", "CosellIntegrations", "CosellLint", "CosellShell",
                "CosellStore", "CosellSync", "CosellWire", "JSONSchema", "SellingAPI", "SellingClient", "SellingRules",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Yams", package: "Yams"),
            ]
        ),
        tests("CosellRulesTests", ["CosellRules", "CosellWire"]),
        tests("SellingRulesTests", ["SellingRules", "CosellRules", "CosellWire", "SellingAPI"]),
        tests(
            "CosellDomainTests",
            [
                "CosellDomain", "CosellRules", "CosellStore", "CosellTestDatabase", "CosellTestSupport", "CosellWire",
                .product(name: "Logging", package: "swift-log"),
            ]
        ),
        tests(
            "SellingDomainTests",
            [
                "SellingDomain", "SellingRules", "CosellDice", "CosellDomain", "CosellTestDatabase",
                "CosellTestSupport", "CosellRules", "CosellStore", "CosellEvents", "CosellSigning", "CosellWire",
                "SellingAPI",
            ]
        ),
        tests(
            "AccountDomainTests",
            [
                "AccountDomain", "AccountAPI", "CosellDice", "CosellDomain", "SellingDomain", "CosellTestDatabase",
                "CosellTestSupport", "CosellRules",
                "CosellStore", "CosellEvents", "CosellWire",
                .product(name: "Logging", package: "swift-log"),
            ]
        ),
        tests(
            "BenefitsDomainTests",
            [
                "BenefitsDomain", "BenefitsAPI", "CosellDice", "CosellDomain", "SellingDomain", "CosellTestDatabase",
                "CosellTestSupport", "CosellRules",
                "CosellStore", "CosellEvents", "CosellWire", "JSONSchema", "SellingAPI",
            ]
        ),
        tests(
            "ChannelDomainTests",
            [
                "AccountDomain", "ChannelDomain", "ChannelAPI", "CosellDice", "CosellDomain", "CosellTestDatabase",
                "CosellTestSupport",
                "CosellRules",
                "CosellStore", "CosellEvents", "CosellWire", "SellingDomain",
            ]
        ),
        tests(
            "CosellSimulatorTests",
            [
                "CosellSimulator", "AccountAPI", "BenefitsAPI", "ChannelAPI", "AccountDomain", "BenefitsDomain",
                "ChannelDomain", "SellingDomain", "SellingRules", "CosellDomain",
                "CosellEvents", "CosellTestSupport", "CosellWire", "SellingAPI",
            ]
        ),
        tests(
            "CosellServerTests",
            [
                "CosellServer", "AccessChecks", "CosellAccess", "CosellCodegen", "CosellDomain", "SellingDomain",
                "AccountDomain", "BenefitsDomain", "ChannelDomain", "CosellRules", "SellingRules", "CosellSMTP",
                "CosellSigning",
                "CosellSimulator",
                "CosellEvents", "CosellStore", "CosellTestDatabase", "CosellTestSupport",
                "CosellWire", "SellingAPI", "RevenueAPI", "MarketingAPI",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "SwiftASN1", package: "swift-asn1"),
                .product(name: "X509", package: "swift-certificates"),
            ]
        ),
    ],
)
