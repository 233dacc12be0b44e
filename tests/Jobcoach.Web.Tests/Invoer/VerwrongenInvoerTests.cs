using System.Globalization;
using System.Reflection;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Partijen;
using Jobcoach.Domain.Waarden;
using Jobcoach.TestSupport;
using Jobcoach.Web.Invoer;
using Jobcoach.Workflow.Handelingen;

namespace Jobcoach.Web.Tests.Invoer;

/// <summary>
/// The reader of every body that the API takes, on bodies that were grown at random and then twisted in up to six places.
/// Never an exception; what is refused is refused with a clear reason at a field, and what is accepted can be acted upon.
/// A failure prints the case, shrunk to the fewest interventions, and the seed of the run.
/// </summary>
public sealed class VerwrongenInvoerTests(ITestOutputHelper output)
{
    private const string Lang = "JOBCOACH_FUZZ";
    private const int Gewoon = 1500;

    private static readonly Type[] Inhouden =
    [
        .. WillekeurTests.Handelingen().Select(rij => rij.Data),
        typeof(Aanvraagformulier),
        typeof(NieuweLogboekregel),
    ];

    private static readonly MethodInfo Lezer = typeof(VerwrongenInvoerTests).GetMethod(nameof(Lees), BindingFlags.NonPublic | BindingFlags.Static)!;

    [Fact]
    public void Geen_inhoud_breekt_de_lezer_of_wat_erop_volgt()
    {
        var aantal = Environment.GetEnvironmentVariable(Lang) is { Length: > 0 } gevraagd ? int.Parse(gevraagd, CultureInfo.InvariantCulture) : Gewoon;
        var (gelezen, geweigerd) = (0, 0);

        Prop.ForAll(Gevallen(), geval =>
        {
            if (Proef(geval))
            {
                Interlocked.Increment(ref gelezen);
            }
            else
            {
                Interlocked.Increment(ref geweigerd);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(aantal));

        output.WriteLine($"{aantal} cases: {gelezen} accepted, {geweigerd} refused.");
        Assert.True(gelezen > 0 && geweigerd > 0, "The cases are all of one kind.");
    }

    [Theory]
    [InlineData(Ingreepsoort.Vervangen, "{\"a\":null,\"b\":[2]}")]
    [InlineData(Ingreepsoort.Weglaten, "{\"b\":[2]}")]
    [InlineData(Ingreepsoort.Verdubbelen, "{\"a\":1,\"a\":1,\"b\":[2]}")]
    [InlineData(Ingreepsoort.Hernoemen, "{\"\":1,\"b\":[2]}")]
    [InlineData(Ingreepsoort.Byte, "{\0\"a\":1,\"b\":[2]}")]
    [InlineData(Ingreepsoort.Afbreken, "{")]
    public void An_intervention_does_what_it_says(Ingreepsoort soort, string json) =>
        Assert.Equal(json, Encoding.UTF8.GetString(Verwringing.Van(System.Text.Json.Nodes.JsonNode.Parse("{\"a\":1,\"b\":[2]}")!, [new(1, soort, 0)])));

    private static bool Proef(Geval geval)
    {
        var verloop = Handelingsproef.Standen[geval.Zaad % Handelingsproef.Standen.Count];
        var type = Inhouden[geval.Vorm % Inhouden.Length];
        var (weigeringen, waarde) = ((IReadOnlyList<Weigering>, object?))Lezer.MakeGenericMethod(type).Invoke(null, [Verwringing.Van(new Willekeur(geval.Zaad, verloop.Vandaag).Maak(type), geval.Ingrepen)])!;
        if (waarde is null)
        {
            Assert.NotEmpty(weigeringen);
            Assert.All(weigeringen, IsDuidelijk);
            return false;
        }

        Volg(verloop, waarde);
        return true;
    }

    private static void IsDuidelijk(Weigering weigering)
    {
        Assert.Equal(Weigeringsoort.Invoer, weigering.Soort);
        Assert.Matches("^[a-z]+(-[a-z]+)*$", weigering.Code);
        Assert.Matches(@"^[A-Z].*[.?]$", weigering.Uitleg);
        Assert.True(weigering.Code == "json-onjuist" || weigering.Veld is { Length: > 0 and < 1000 }, $"{weigering} names no field.");
    }

    private static void Volg(Zaakverloop verloop, object waarde)
    {
        switch (waarde)
        {
            case Handeling handeling:
                Handelingsproef.Doe(verloop, handeling);
                break;
            case Aanvraagformulier formulier:
                var partijen = new Partijen("p-werknemer", formulier.Werkgever, formulier.Jobcoachorganisatie, formulier.JobcoachId ?? "jobcoach-1", formulier.Aanvrager);
                var geopend = new OpenZaak(partijen, formulier.Dienstverband, formulier.Matchingsformat, formulier.Coachingsplan)
                    .Pas(Zaaknummer.Uit(7), new(verloop.Regeling, Zaakverloop.DeJobcoach, Moment.BeginVan(verloop.Vandaag), []));
                Assert.All(geopend.Weigeringen, weigering => Assert.False(string.IsNullOrEmpty(weigering.Veld)));
                break;
            default:
                break;
        }
    }

    private static (IReadOnlyList<Weigering> Weigeringen, object? Waarde) Lees<T>(byte[] inhoud)
        where T : notnull
    {
        var gelezen = Invoerlezer.Lees<T>(inhoud);
        return gelezen.Gelukt ? ([], gelezen.Waarde.Waarde) : (gelezen.Weigeringen, null);
    }

    private static Arbitrary<Geval> Gevallen()
    {
        var ingreep = from plaats in Gen.Choose(0, 10_000)
                      from soort in Gen.Frequency((12, Gen.Constant(Ingreepsoort.Vervangen)), (3, Gen.Constant(Ingreepsoort.Weglaten)), (2, Gen.Constant(Ingreepsoort.Verdubbelen)), (2, Gen.Constant(Ingreepsoort.Hernoemen)), (1, Gen.Constant(Ingreepsoort.Byte)), (1, Gen.Constant(Ingreepsoort.Afbreken)))
                      from keuze in Gen.Choose(0, 1000)
                      select new Ingreep(plaats, soort, keuze);
        var geval = from vorm in Gen.Choose(0, Inhouden.Length - 1)
                    from zaad in Gen.Choose(0, int.MaxValue)
                    from aantal in Gen.Choose(0, 6)
                    from ingrepen in ingreep.ArrayOf(aantal)
                    select new Geval(vorm, zaad, ingrepen);
        return Arb.From(geval, een => Enumerable.Range(0, een.Ingrepen.Count).Select(weg => een with { Ingrepen = [.. een.Ingrepen.Where((_, plaats) => plaats != weg)] }));
    }

    private sealed record Geval(int Vorm, int Zaad, IReadOnlyList<Ingreep> Ingrepen)
    {
        public override string ToString() => $"{Inhouden[Vorm].Name}, zaad {Zaad}: {string.Join("; ", Ingrepen)}";
    }
}
