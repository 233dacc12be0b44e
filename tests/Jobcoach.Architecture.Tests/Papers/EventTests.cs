using System.Globalization;
using System.Text.RegularExpressions;
using Jobcoach.Domain.Zaken;
using Jobcoach.Workflow.Berichten;
using Jobcoach.Workflow.Gebeurtenissen;

namespace Jobcoach.Architecture.Tests.Papers;

/// <summary>What receivers are told of events is what the program does.</summary>
public sealed class EventTests
{
    private static readonly string Paper = Repository.Read("docs/gebeurtenissen.md");

    [Fact]
    public void Of_every_kind_of_fact_is_decided_whether_it_goes_outside() =>
        Offenders.None(Enum.GetValues<Feitsoort>().Where(kind => Record.Exception(() => Gebeurteniscatalogus.Van(kind)) is not null).Select(kind => kind.ToString()));

    [Fact]
    public void The_catalogue_on_paper_is_the_table_of_the_program()
    {
        var rows = Enum.GetValues<Feitsoort>().Select(kind => Gebeurteniscatalogus.Van(kind) switch
        {
            Gebeurtenistype.Gepubliceerd type => $"| `{type.Type}` | `{kind}` | {type.Wanneer} | {type.Voorkomen.ToString().ToLowerInvariant()} |",
            Gebeurtenistype.Binnen inside => $"| `{kind}` | {inside.Reden} |",
            _ => throw new InvalidOperationException(),
        });

        Assert.Equal(rows.Order(StringComparer.Ordinal), Paper.Split('\n').Where(line => Row().IsMatch(line)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_type_is_named_after_the_domain_in_small_letters_and_once()
    {
        Assert.All(Gebeurteniscatalogus.Typen, type => Assert.Matches(@"^nl\.jobcoachvoorziening\.[a-z]+(-[a-z]+)*\z", type));
        Assert.Equal(Gebeurteniscatalogus.Gepubliceerd.Count, Gebeurteniscatalogus.Typen.Distinct().Count());
    }

    [Fact]
    public void What_is_told_of_health_colleagues_and_between_parties_stays_inside() => Offenders.None(
        new[]
        {
            Feitsoort.DoelgroepVastgesteld, Feitsoort.DoelgroepBevonden, Feitsoort.BehandelaarToegewezen, Feitsoort.OpmerkingGeplaatst, Feitsoort.EvaluatieGegeven, Feitsoort.BesluitVoorgesteld,
        }.Where(kind => Gebeurteniscatalogus.Type(kind) is not null).Select(kind => kind.ToString()));

    [Fact]
    public void The_ladder_on_paper_is_the_ladder_of_the_outbox()
    {
        var rows = Bezorgladder.Wachttijden.Select((wait, i) => string.Create(
            CultureInfo.InvariantCulture,
            $"| {i + 1} | {(wait.TotalHours >= 1 ? $"{wait.TotalHours:0} uur" : wait.TotalMinutes == 1 ? "1 minuut" : $"{wait.TotalMinutes:0} minuten")} |"));

        Assert.Equal(rows, Paper.Split('\n').Where(line => Regex.IsMatch(line, @"^\| \d+ \|")));
        Assert.Equal(9, Bezorgladder.MeestePogingen);
        Assert.Contains("Na negen pogingen", Paper, StringComparison.Ordinal);
    }

    [Fact]
    public void Terms_and_bounds_on_paper_are_those_of_the_program()
    {
        Assert.Contains($"doet nog {Abonnementbeheer.Overlap.Days} dagen mee", Paper, StringComparison.Ordinal);
        Assert.Contains($"hoogstens {Abonnementbeheer.MeesteDagen} dagen", Paper, StringComparison.Ordinal);
    }

    private static Regex Row() => new(@"^\| `(nl\.jobcoachvoorziening\.[^`]+|[A-Z][A-Za-z]+)` \|");
}
