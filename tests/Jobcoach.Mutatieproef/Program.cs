// Changes the code of Jobcoach.Domain a little, thousands of times, and runs its tests on every change: a change that no test notices is a rule
// that no test holds. Prints the score per folder, the survivors without a reason and the path of the report; ends with 0 if it is good enough.
//   dotnet run --project tests/Jobcoach.Mutatieproef                    all of the domain
//   dotnet run --project tests/Jobcoach.Mutatieproef -- Termijnen       one folder
//   dotnet run --project tests/Jobcoach.Mutatieproef -- --rapport FILE  reads an earlier report
using System.Diagnostics;
using Jobcoach.Mutatieproef;

var wortel = Wortel();
var tests = Path.Combine(wortel, "tests", "Jobcoach.Domain.Tests");
string rapport;
if (args is ["--rapport", var bestand])
{
    rapport = Path.GetFullPath(bestand);
}
else
{
    var uitvoer = Path.Combine(wortel, "artifacts", "mutatieproef", args is [var map, ..] ? map : "alles");
    List<string> opdracht = ["stryker", "--config-file", "stryker-config.json", "--output", uitvoer, "--concurrency", $"{Environment.ProcessorCount}"];
    foreach (var deel in args)
    {
        opdracht.AddRange(["--mutate", $"**/Jobcoach.Domain/{deel}/**/*.cs", "--mutate", $"{deel}/**/*.cs"]);
    }

    if (Loop(wortel, "tool", "restore") is not 0 || Loop(tests, [.. opdracht]) is not 0)
    {
        Console.Error.WriteLine("De proef is afgebroken.");
        return 2;
    }

    rapport = Path.Combine(uitvoer, "reports", "mutation-report.json");
}

var uitslag = new Uitslag(Mutant.Lees(rapport), Overlevers.Lees(File.ReadLines(Path.Combine(tests, "overlevers.md"))));
uitslag.Schrijf(Console.Out);
Console.WriteLine($"rapport: {Path.ChangeExtension(rapport, "html")}");
return uitslag.Goed ? 0 : 1;

static int Loop(string map, params string[] opdracht)
{
    using var proces = Process.Start(new ProcessStartInfo("dotnet", opdracht) { WorkingDirectory = map }) ?? throw new InvalidOperationException("dotnet start niet.");
    proces.WaitForExit();
    return proces.ExitCode;
}

static string Wortel()
{
    var map = new DirectoryInfo(AppContext.BaseDirectory);
    while (map is not null && !File.Exists(Path.Combine(map.FullName, "Jobcoach.Functions.sln")))
    {
        map = map.Parent;
    }

    return map?.FullName ?? throw new InvalidOperationException("Start de proef vanuit een kloon van de bron.");
}
