import Foundation

/// PostgreSQL's own client library, loaded when it is first asked for: a program that keeps its data in SQLite starts
/// without it.
struct LibPQ: Sendable {
    typealias Connection = OpaquePointer
    typealias Result = OpaquePointer
    typealias Text = UnsafePointer<CChar>?
    typealias Texts = UnsafePointer<UnsafePointer<CChar>?>?

    let connectStart: @convention(c) @Sendable (Texts, Texts, Int32) -> Connection?
    let connectPoll: @convention(c) @Sendable (Connection) -> Int32
    let status: @convention(c) @Sendable (Connection) -> Int32
    let setErrorVerbosity: @convention(c) @Sendable (Connection, Int32) -> Int32
    let setNoticeReceiver:
        @convention(c) @Sendable (
            Connection, @convention(c) (UnsafeMutableRawPointer?, Result?) -> Void, UnsafeMutableRawPointer?
        ) -> UnsafeMutableRawPointer?
    let errorMessage: @convention(c) @Sendable (Connection) -> Text
    let finish: @convention(c) @Sendable (Connection) -> Void
    let socket: @convention(c) @Sendable (Connection) -> Int32
    let serverVersion: @convention(c) @Sendable (Connection) -> Int32
    let parameterStatus: @convention(c) @Sendable (Connection, Text) -> Text
    let transactionStatus: @convention(c) @Sendable (Connection) -> Int32
    let parseAddress:
        @convention(c) @Sendable (Text, UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> UnsafeMutableRawPointer?
    let freeAddress: @convention(c) @Sendable (UnsafeMutableRawPointer?) -> Void

    let sendQuery: @convention(c) @Sendable (Connection, Text) -> Int32
    let sendPrepare: @convention(c) @Sendable (Connection, Text, Text, Int32, UnsafePointer<UInt32>?) -> Int32
    let sendPrepared:
        @convention(c) @Sendable (
            Connection, Text, Int32, Texts, UnsafePointer<Int32>?, UnsafePointer<Int32>?, Int32
        ) -> Int32
    /// Nil in a library before version 14.
    let pipeline: Pipeline?
    let flush: @convention(c) @Sendable (Connection) -> Int32
    let consumeInput: @convention(c) @Sendable (Connection) -> Int32
    let isBusy: @convention(c) @Sendable (Connection) -> Int32
    let getResult: @convention(c) @Sendable (Connection) -> Result?
    let notifies: @convention(c) @Sendable (Connection) -> UnsafeMutableRawPointer?
    let free: @convention(c) @Sendable (UnsafeMutableRawPointer?) -> Void

    let resultStatus: @convention(c) @Sendable (Result) -> Int32
    let errorField: @convention(c) @Sendable (Result, Int32) -> Text
    let commandStatus: @convention(c) @Sendable (Result) -> Text
    let rowCount: @convention(c) @Sendable (Result) -> Int32
    let columnCount: @convention(c) @Sendable (Result) -> Int32
    let columnType: @convention(c) @Sendable (Result, Int32) -> UInt32
    let isNull: @convention(c) @Sendable (Result, Int32, Int32) -> Int32
    let value: @convention(c) @Sendable (Result, Int32, Int32) -> UnsafeMutablePointer<CChar>?
    let length: @convention(c) @Sendable (Result, Int32, Int32) -> Int32
    let clear: @convention(c) @Sendable (Result?) -> Void

    /// Statements that are sent one behind the other, and answered so.
    struct Pipeline: Sendable {
        let enter: @convention(c) @Sendable (Connection) -> Int32
        let sync: @convention(c) @Sendable (Connection) -> Int32
        let exit: @convention(c) @Sendable (Connection) -> Int32
    }

    /// - Throws: ``StoreError`` of kind `libraryMissing`.
    static func load() throws -> LibPQ { try loaded.get() }

    private static let loaded = Swift.Result { try LibPQ(names: names) }

    /// The fifth interface of the library, as Linux and macOS name it; Homebrew keeps it out of the loader's way.
    private static let names = [
        "libpq.so.5", "libpq.5.dylib", "/opt/homebrew/opt/libpq/lib/libpq.5.dylib",
        "/usr/local/opt/libpq/lib/libpq.5.dylib",
    ]

    init(names: [String]) throws {
        guard let library = names.lazy.compactMap({ dlopen($0, RTLD_NOW | RTLD_LOCAL) }).first else {
            throw StoreError(.libraryMissing, cause: MissingLibrary(words: dlerror().map { String(cString: $0) } ?? ""))
        }
        func function<Function>(_ name: String) throws -> Function {
            guard let symbol = dlsym(library, name) else {
                throw StoreError(.libraryMissing, cause: MissingLibrary(words: "\(name) is not in it"))
            }
            // The types above are those of libpq-fe.h, which has kept them since version 9.
            return unsafeBitCast(symbol, to: Function.self)
        }
        connectStart = try function("PQconnectStartParams")
        connectPoll = try function("PQconnectPoll")
        status = try function("PQstatus")
        setErrorVerbosity = try function("PQsetErrorVerbosity")
        setNoticeReceiver = try function("PQsetNoticeReceiver")
        errorMessage = try function("PQerrorMessage")
        finish = try function("PQfinish")
        socket = try function("PQsocket")
        serverVersion = try function("PQserverVersion")
        parameterStatus = try function("PQparameterStatus")
        transactionStatus = try function("PQtransactionStatus")
        parseAddress = try function("PQconninfoParse")
        freeAddress = try function("PQconninfoFree")
        sendQuery = try function("PQsendQuery")
        sendPrepare = try function("PQsendPrepare")
        sendPrepared = try function("PQsendQueryPrepared")
        pipeline = try? Pipeline(
            enter: function("PQenterPipelineMode"),
            sync: function("PQpipelineSync"),
            exit: function("PQexitPipelineMode")
        )
        flush = try function("PQflush")
        consumeInput = try function("PQconsumeInput")
        isBusy = try function("PQisBusy")
        getResult = try function("PQgetResult")
        notifies = try function("PQnotifies")
        free = try function("PQfreemem")
        resultStatus = try function("PQresultStatus")
        errorField = try function("PQresultErrorField")
        commandStatus = try function("PQcmdStatus")
        rowCount = try function("PQntuples")
        columnCount = try function("PQnfields")
        columnType = try function("PQftype")
        isNull = try function("PQgetisnull")
        value = try function("PQgetvalue")
        length = try function("PQgetlength")
        clear = try function("PQclear")
    }

    /// The loader's own words.
    struct MissingLibrary: Error, CustomStringConvertible {
        let words: String
        var description: String { words }
    }
}
