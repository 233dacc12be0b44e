using Jobcoach.Workflow.Gebeurtenissen;
using Jobcoach.Workflow.Handelingen;
using static Jobcoach.TestSupport.Opslag.Opslagvoorbeelden;

namespace Jobcoach.Workflow.Tests.Gebeurtenissen;

public sealed class AbonnementbeheerTests
{
    private static readonly CancellationToken Never = CancellationToken.None;
    private static readonly Abonnementopgave Goed = new("Proef", "https://ontvanger.example/");

    [Fact]
    public async Task A_secret_is_shown_once_and_a_repeated_request_makes_nothing_twice()
    {
        await using var proef = new Gebeurtenisproef();

        var eerst = (await proef.Beheer.MaakAsync(Goed, Sleutel("a"), Never)).Waarde!;
        var weer = (await proef.Beheer.MaakAsync(Goed, Sleutel("a"), Never)).Waarde!;

        Assert.Equal(32, eerst.Geheim!.Waarde.Length);
        Assert.Equal((eerst.Abonnement.Id, null), (weer.Abonnement.Id, weer.Geheim));
        Assert.Single(await proef.Abonnementen.LijstAsync(Never));
    }

    [Fact]
    public async Task After_a_change_of_secret_the_previous_one_counts_for_three_more_days()
    {
        await using var proef = new Gebeurtenisproef();
        var oud = (await proef.Beheer.MaakAsync(Goed, null, Never)).Waarde!;

        var nieuw = (await proef.Beheer.WisselGeheimAsync(oud.Abonnement.Id, null, Never))!.Waarde!;

        Assert.Equal([nieuw.Geheim!.Kenmerk, oud.Geheim!.Kenmerk], nieuw.Abonnement.GeheimenOp(Nu.AddDays(3).AddTicks(-1)).Select(geheim => geheim.Kenmerk));
        Assert.Equal([nieuw.Geheim.Kenmerk], nieuw.Abonnement.GeheimenOp(Nu.AddDays(3)).Select(geheim => geheim.Kenmerk));
        Assert.NotEqual(oud.Geheim.Waarde, nieuw.Geheim.Waarde);
    }

    [Theory]
    [InlineData("", "https://ontvanger.example/", null, "naam-onjuist")]
    [InlineData("Proef", "geen adres", null, "adres-niet-toegestaan")]
    [InlineData("Proef", "https://10.0.0.1/", null, "adres-niet-toegestaan")]
    [InlineData("Proef", "https://ontvanger.example/", "nl.jobcoachvoorziening.bestaat-niet", "type-onbekend")]
    [InlineData("Proef", "https://ontvanger.example/", "AanvraagOntvangen", "type-onbekend")] // the name of the kind is not the type
    public async Task What_cannot_be_is_refused(string naam, string adres, string? type, string code)
    {
        await using var proef = new Gebeurtenisproef();

        var uitkomst = await proef.Beheer.MaakAsync(new(naam, adres, type is null ? null : [type]), null, Never);

        Assert.Equal(code, Assert.Single(uitkomst.Weigeringen).Code);
        Assert.Empty(await proef.Abonnementen.LijstAsync(Never));
    }

    [Fact]
    public async Task What_has_ended_keeps_no_secret_and_does_not_come_back()
    {
        await using var proef = new Gebeurtenisproef();
        var abonnement = await proef.AbonneerAsync();

        await proef.Beheer.BeeindigAsync(abonnement.Id, Abonnementeinde.DoorBeheer, null, Never);

        Assert.Empty((await proef.Abonnementen.LeesAsync(abonnement.Id, Never))!.Geheimen);
        Assert.Equal("abonnement-beeindigd", (await proef.Beheer.WijzigAsync(abonnement.Id, Goed, null, Never))!.Weigeringen[0].Code);
        Assert.Equal("abonnement-beeindigd", (await proef.Beheer.WisselGeheimAsync(abonnement.Id, null, Never))!.Weigeringen[0].Code);
        Assert.Null(await proef.Beheer.WijzigAsync("ab-onbekend", Goed, null, Never));
    }

    [Fact]
    public async Task A_change_on_an_old_version_is_refused()
    {
        await using var proef = new Gebeurtenisproef();
        var abonnement = await proef.AbonneerAsync();
        await proef.Beheer.WijzigAsync(abonnement.Id, Goed with { Naam = "Een ander" }, abonnement.Versie, Never);

        Assert.Equal("versie-verouderd", (await proef.Beheer.WijzigAsync(abonnement.Id, Goed, abonnement.Versie, Never))!.Weigeringen[0].Code);
    }

    [Fact]
    public async Task A_replay_is_bounded_and_its_key_makes_it_once()
    {
        await using var proef = new Gebeurtenisproef();
        var id = (await proef.AbonneerAsync()).Id;

        Assert.Equal("periode-te-lang", await CodeAsync(new(Nu, Nu.AddDays(31).AddTicks(1))));
        Assert.Equal("periode-onjuist", await CodeAsync(new(Nu, Nu)));
        Assert.Null(await CodeAsync(new(Nu, Nu.AddDays(31)), "een"));
        Assert.Null(await CodeAsync(new(Nu, Nu.AddDays(31)), "een"));
        Assert.Equal("sleutel-hergebruikt", await CodeAsync(new(Nu, Nu.AddDays(1)), "een"));
        Assert.Null(await CodeAsync(new(Nu, Nu.AddDays(1)), "twee"));
        Assert.Null(await CodeAsync(new(Nu, Nu.AddDays(1)), "drie"));
        Assert.Equal("te-veel-herhalingen", await CodeAsync(new(Nu, Nu.AddDays(1)), "vier"));
        Assert.Equal(3, (await proef.Abonnementen.VoortgangAsync(id, Never))!.Herhalingen.Count);

        async Task<string?> CodeAsync(Herhaalopgave opgave, string? sleutel = null) =>
            (await proef.Beheer.HerhaalAsync(id, opgave, sleutel is null ? null : Sleutel(sleutel), Never))!.Weigeringen.FirstOrDefault()?.Code;
    }

    [Fact]
    public async Task Who_does_not_know_in_whose_name_it_tells_has_no_subscriptions()
    {
        await using var proef = new Gebeurtenisproef();
        var beheer = new Abonnementbeheer(proef.Abonnementen, null!, null!, new(OokLokaal: false), Gebeurtenisbron.NietIngesteld, proef.Klok);

        Assert.Equal("gebeurtenissen-niet-ingesteld", (await beheer.MaakAsync(Goed, null, Never)).Weigeringen[0].Code);
    }

    private static Herhaalsleutel Sleutel(string tekst) => Herhaalsleutel.Van("rob", tekst, "/v1/abonnementen", []);
}
