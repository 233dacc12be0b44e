using Jobcoach.Embedded.Storage;
using Jobcoach.LocalHost;
using Jobcoach.LocalHost.Demo;
using Jobcoach.LocalHost.Demo.Tijd;
using Microsoft.Extensions.DependencyInjection;

namespace Jobcoach.Web.Tests.Demo;

public sealed class DemomapTests(Demoproef demo) : IClassFixture<Demoproef>, IDisposable
{
    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("jobcoach-demo-");

    [Fact]
    public async Task A_folder_that_is_kept_is_filled_once_and_its_time_goes_on()
    {
        SortedDictionary<string, string> eerst;
        await using (var nieuw = await Demoproef.StartAsync(Demomap.Open(_map)))
        {
            // Two demos are the same down to the last hash.
            Assert.Equal(await HashesAsync(demo), await HashesAsync(nieuw));
            await nieuw.VerzetAsync(new Klokverzoek(Dagen: 10));
            eerst = await HashesAsync(nieuw);
        }

        await using var opnieuw = await Demoproef.StartAsync(Demomap.Open(_map));

        Assert.Equal(new(2015, 11, 12), opnieuw.Vandaag);
        Assert.Equal(eerst, await HashesAsync(opnieuw));
    }

    [Fact]
    public async Task A_temporary_folder_vanishes_with_the_demo()
    {
        var map = Demomap.Tijdelijk();
        await using (var app = Toepassing.Bouw(new() { Opslag = map.Opslag, Klok = map.Klok, Loopt = false }))
        {
            _ = app.Services.GetRequiredService<EmbeddedStorage>();
            Assert.True(Directory.Exists(map.Opslag.Folder));
        }

        Assert.False(Directory.Exists(map.Opslag.Folder));
    }

    [Fact]
    public async Task A_folder_in_use_is_refused_with_one_sentence()
    {
        new Demostand(DateTimeOffset.UnixEpoch, true).Schrijf(Path.Combine(_map.FullName, Demostand.Bestandsnaam));
        await using var bezet = EmbeddedStorage.Open(new() { Folder = _map.FullName }, TimeProvider.System);

        var fout = await Record.ExceptionAsync(() => Demoproef.StartAsync(Demomap.Open(_map)));

        Assert.Contains("in use", Assert.IsType<IOException>(fout).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_with_something_else_in_it_is_left_alone()
    {
        File.WriteAllText(Path.Combine(_map.FullName, "zaken.db"), "of somebody else");

        Assert.Contains("lege map", Assert.Throws<IOException>(() => Demomap.Open(_map)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_whose_filling_was_broken_off_is_not_used()
    {
        new Demostand(DateTimeOffset.UnixEpoch, false).Schrijf(Path.Combine(_map.FullName, Demostand.Bestandsnaam));

        Assert.Contains("afgebroken", Assert.Throws<IOException>(() => Demomap.Open(_map)).Message, StringComparison.Ordinal);
    }

    public void Dispose() => _map.Delete(recursive: true);

    // The last hash of a zaak stands for all its facts: who, what, when and in which order.
    private static async Task<SortedDictionary<string, string>> HashesAsync(Demoproef demo)
    {
        var hashes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (letter, zaak) in await demo.CasussenAsync())
        {
            hashes[$"{letter} {zaak.Nummer}"] = (await demo.FeitenAsync(zaak.Nummer))[^1].Hash;
        }

        return hashes;
    }
}
