import CosellCommands

@main
enum Main {
    static func main() async { await Program.main(Array(CommandLine.arguments.dropFirst())) }
}
