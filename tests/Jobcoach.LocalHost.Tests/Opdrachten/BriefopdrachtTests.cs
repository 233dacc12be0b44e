using Jobcoach.LocalHost.Opdrachten;

namespace Jobcoach.LocalHost.Tests.Opdrachten;

public sealed class BriefopdrachtTests : IDisposable
{
    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("brieven");

    public void Dispose() => _map.Delete(recursive: true);

    [Fact]
    public async Task The_command_writes_every_letter_of_a_regeling_as_PDF_and_as_page()
    {
        Assert.Equal(0, await VoerUitAsync("--uit", Pad("uit"), "--regeling", "uwv"));

        var bestanden = Directory.GetFiles(Pad("uit/uwv")).Select(Path.GetFileName).ToList();
        Assert.Contains("toekenning.pdf", bestanden);
        Assert.Contains("toekenning.html", bestanden);
        Assert.Equal(Enum.GetValues<Domain.Brieven.Briefsoort>().Length * 2, bestanden.Count);
    }

    [Fact]
    public async Task The_texts_of_the_folder_are_in_the_letters()
    {
        Directory.CreateDirectory(Pad("brieven"));
        File.WriteAllText(Pad("brieven/slot.md"), "Tot ziens bij {{ uitvoerder }}.\n");

        Assert.Equal(0, await VoerUitAsync("--map", Pad("brieven"), "--uit", Pad("uit"), "--regeling", "uwv"));
        Assert.Contains("Tot ziens bij UWV.", File.ReadAllText(Pad("uit/uwv/afwijzing.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_exit_code_tells_a_fault_in_the_folder_from_a_regeling_that_is_not_there()
    {
        Directory.CreateDirectory(Pad("brieven"));
        File.WriteAllText(Pad("brieven/slott.md"), "x");

        Assert.Equal(1, await VoerUitAsync("--map", Pad("brieven"), "--uit", Pad("uit")));
        Assert.Equal(2, await VoerUitAsync("--uit", Pad("uit"), "--regeling", "bestaat-niet"));
        Assert.False(Directory.Exists(Pad("uit")));
    }

    private string Pad(string naam) => Path.Combine(_map.FullName, naam);

    private static Task<int> VoerUitAsync(params string[] argumenten) => Opdrachtregel.Maak().Parse(["brief", .. argumenten]).InvokeAsync(cancellationToken: TestContext.Current.CancellationToken);
}
