using System.Text;
using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Correcties;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Planning;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using Jobcoach.Workflow.Brieven;
using Jobcoach.Workflow.Documenten;
using Jobcoach.Workflow.Tests.Zaken;
using Jobcoach.Workflow.Zaken;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Workflow.Tests.Brieven;

public sealed class BriefarchiefTests
{
    private static readonly DateOnly Start = new(2015, 2, 2);

    [Fact]
    public async Task A_letter_is_stored_once_in_both_forms_for_all_who_get_it()
    {
        await using var proef = new Proefopstelling(Start);
        var nummer = await proef.DienInAsync();

        var zaak = await proef.ZaakAsync(nummer);
        var brief = Assert.Single(Brievenlijst.Van(zaak));

        Assert.Equal([Rol.Werknemer, Rol.Jobcoach], brief.Aan);
        Assert.Equal([(brief.HtmlId, Briefarchief.Html), (brief.PdfId!, Briefarchief.Pdf)], (await DocumentenAsync(proef, nummer)).Select(document => (document.Id, document.Mediatype)));
    }

    [Fact]
    public async Task A_message_without_a_letter_goes_out_without_one()
    {
        await using var proef = new Proefopstelling(Start, briefzetter: new GeenBrief());
        var nummer = await proef.DienInAsync();

        var zaak = await proef.ZaakAsync(nummer);

        Assert.Equal(zaak.Berichten.Count, zaak.BerichtenOvergedragenTot);
        Assert.Empty(Brievenlijst.Van(zaak));
        Assert.Empty(await DocumentenAsync(proef, nummer));
    }

    [Fact]
    public async Task Writing_a_letter_again_on_a_later_day_gives_the_same_documents()
    {
        await using var proef = new Proefopstelling(Start);
        var archief = new Briefarchief(new Proefbriefzetter(), proef.Opslag.Documenten);
        var verloop = new Zaakverloop("uwv", Start, Werk(Start));
        var open = verloop.Zaak with { BerichtenOvergedragenTot = 0, Berichten = [.. verloop.Zaak.Berichten.Select(bericht => bericht with { DocumentId = null, PdfId = null })] };

        var eerst = await archief.SchrijfAsync(open, verloop.Regeling, CancellationToken.None);
        proef.Klok.Advance(TimeSpan.FromDays(1));
        var nogEens = await archief.SchrijfAsync(open, verloop.Regeling, CancellationToken.None);

        Assert.Equal(eerst, nogEens);
        Assert.Equal(2 * eerst.Count, (await DocumentenAsync(proef, open.Nummer)).Count);
    }

    [Theory]
    [InlineData(Stap.BezorgBerichten)] // already handed over
    [InlineData(Stap.MaakBekend)] // already made known
    public async Task A_step_that_runs_again_leaves_no_second_letter(Stap stap)
    {
        await using var proef = new Proefopstelling(Start);
        var nummer = await ZaakOrchestrationTests.TotBegeleidingAsync(proef);
        var (zaak, documenten) = (await proef.ZaakAsync(nummer), await DocumentenAsync(proef, nummer));

        await ((Zaakstappen)proef.GetService(typeof(Zaakstappen))!).ZetAsync(nummer, stap, CancellationToken.None);

        Assert.Equal(Brievenlijst.Van(zaak).Select(brief => brief.HtmlId), Brievenlijst.Van(await proef.ZaakAsync(nummer)).Select(brief => brief.HtmlId));
        Assert.Equal(documenten, await DocumentenAsync(proef, nummer));
    }

    [Fact]
    public async Task The_hash_in_the_dossier_is_that_of_the_stored_letter()
    {
        await using var proef = new Proefopstelling(Start);
        var nummer = await ZaakOrchestrationTests.TotBegeleidingAsync(proef);

        var brieven = Brievenlijst.Van(await proef.ZaakAsync(nummer));
        var feiten = await proef.Opslag.Zaken.FeitenAsync(nummer, 1, 100, CancellationToken.None);

        Assert.Equal(
            brieven.Select(brief => $"brief/{brief.Nummer}/html/{brief.HtmlId}/pdf/{brief.PdfId}").Order(StringComparer.Ordinal),
            feiten.Where(feit => feit.Feit.Soort is Feitsoort.BriefVastgelegd).Select(feit => feit.Feit.Verwijzing).Order(StringComparer.Ordinal));
        Assert.All(brieven, brief => Assert.Equal(2, new[] { brief.HtmlId, brief.PdfId }.Distinct().Count()));
    }

    [Fact]
    public async Task A_mended_letter_is_a_new_one_that_names_the_old_one_which_stays_readable()
    {
        await using var proef = new Proefopstelling(Start);
        var nummer = await ZaakOrchestrationTests.TotBegeleidingAsync(proef);
        await proef.NaarAsync(Start.AddDays(3));
        var oud = Brievenlijst.Van(await proef.ZaakAsync(nummer))[^1];

        await proef.DoeAsync(nummer, DeBesluitnemer, new VerbeterBrief(oud.Nummer, "Een typefout.", "Nu zonder typefout."));

        var nieuw = Brievenlijst.Van(await proef.ZaakAsync(nummer))[^1];
        Assert.Contains("in plaats van 2015-02-02", await LeesAsync(proef, nummer, nieuw.HtmlId), StringComparison.Ordinal);
        Assert.Contains("Nu zonder typefout.", await LeesAsync(proef, nummer, nieuw.HtmlId), StringComparison.Ordinal);
        Assert.DoesNotContain("zonder typefout", await LeesAsync(proef, nummer, oud.HtmlId), StringComparison.Ordinal);
    }

    private static async Task<string> LeesAsync(Proefopstelling proef, Zaaknummer nummer, string id)
    {
        var (_, inhoud) = (await proef.Opslag.Documenten.OpenAsync(nummer, id, CancellationToken.None))!.Value;
        using var lezer = new StreamReader(inhoud, Encoding.UTF8);
        return await lezer.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    private static Task<IReadOnlyList<Document>> DocumentenAsync(Proefopstelling proef, Zaaknummer nummer) => proef.Opslag.Documenten.LijstAsync(nummer, CancellationToken.None);

    private sealed class GeenBrief : IBriefzetter
    {
        public Gezettebrief? Zet(Briefopdracht opdracht) => null;
    }
}
