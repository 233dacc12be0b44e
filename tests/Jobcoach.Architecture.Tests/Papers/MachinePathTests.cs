namespace Jobcoach.Architecture.Tests.Papers;

public sealed class MachinePathTests
{
    // Spelled in halves, so that this file does not find itself.
    private static readonly string[] Paths = ["/" + "work/", "/" + "tmp/", "/" + "root/", "/" + "home/", "C:" + "\\Users"];

    private static readonly string[] Text =
    [
        "*.cs", "*.csproj", "*.props", "*.targets", "*.sln", "*.json", "*.yaml", "*.yml", "*.md", "*.txt", "*.sh", "*.ts", "*.js", "*.html", "*.css", "*.sql",
        "*.bicep", "run", ".editorconfig", ".gitignore", ".gitattributes",
    ];

    [Fact]
    public void The_tree_names_no_path_of_the_machine_it_was_written_on() =>
        Offenders.None(
            from pattern in Text
            from file in Repository.Files("", pattern)
            let found = Paths.FirstOrDefault(path => Repository.Read(file).Contains(path, StringComparison.OrdinalIgnoreCase))
            where found is not null
            select $"{file}: {found}");
}
