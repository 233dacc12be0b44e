using Jobcoach.Brieven.Inhoud;
using Jobcoach.Brieven.Tests.Kwaliteit;
using Jobcoach.Domain.Brieven;
using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Brieven.Tests.Sjablonen;

/// <summary>Een uitvoerder schrijft zijn eigen teksten in bestanden; een fout daarin blijkt bij het starten.</summary>
public sealed class EigenTekstenTests : IDisposable
{
    private static readonly Briefgeval Geval = Briefgevallen.PerRegeling.First(geval => geval.Soort is Briefsoort.Toekenning && geval.Opdracht.Regeling.Id == "uwv");

    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("brieven-");

    public void Dispose() => _map.Delete(recursive: true);

    [Fact]
    public void Eigen_tekst_komt_in_de_plaats_van_de_meegekomen_tekst_en_de_rest_blijft()
    {
        Schrijf("slot.md", "Hartelijke groet van {{ uitvoerder }}.\n");

        var brief = Tekst(Geval);

        Assert.Contains("Hartelijke groet van UWV.", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("Met vriendelijke groet", brief, StringComparison.Ordinal);
        Assert.Contains("Wat wij besluiten", brief, StringComparison.Ordinal);
    }

    [Fact]
    public void Tekst_in_de_map_van_een_regeling_geldt_alleen_daar_en_gaat_voor()
    {
        Schrijf("slot.md", "Overal.\n");
        Schrijf("uwv/slot.md", "Alleen hier.\n");
        var ander = Briefgevallen.PerRegeling.First(geval => geval.Opdracht.Regeling.Id == "amsterdam");

        Assert.Contains("Alleen hier.", Tekst(Geval), StringComparison.Ordinal);
        Assert.Contains("Overal.", Tekst(ander), StringComparison.Ordinal);
    }

    [Fact]
    public void Briefpapier_zet_afzender_toon_ondertekenaar_contact_en_adres_voor_bezwaar()
    {
        Schrijf("briefpapier.json", """
            {
              "afzender": ["Gemeente Voorbeeld", "Werk en Inkomen"],
              "aanspreking": "je",
              "ondertekenaar": ["namens het college", "teamleider Werk"],
              "contact": { "telefoon": "14 0123", "bereikbaar": "op werkdagen van 9 tot 12 uur", "email": "werk@voorbeeld.example", "website": "voorbeeld.example" },
              "bezwaar": { "adres": ["Commissie bezwaarschriften", "Postbus 1", "1234 AB Voorbeeld"], "website": "voorbeeld.example/bezwaar" }
            }
            """);

        var brief = Tekst(Geval);

        Assert.StartsWith("Gemeente Voorbeeld\nWerk en Inkomen\n", brief, StringComparison.Ordinal);
        Assert.Contains("Dan kun je bezwaar maken.", brief, StringComparison.Ordinal);
        Assert.Contains("Heb je vragen", brief, StringComparison.Ordinal);
        Assert.Contains("14 0123 (op werkdagen van 9 tot 12 uur)", brief, StringComparison.Ordinal);
        Assert.Contains("Postbus 1", brief, StringComparison.Ordinal);
        Assert.EndsWith("namens het college\nteamleider Werk", brief, StringComparison.Ordinal);
    }

    [Fact]
    public void Briefpapier_van_een_regeling_vult_dat_van_de_uitvoerder_aan()
    {
        Schrijf("briefpapier.json", """{ "afzender": ["Overal"], "aanspreking": "je" }""");
        Schrijf("uwv/briefpapier.json", """{ "afzender": ["Alleen hier"] }""");

        var brief = Tekst(Geval);

        Assert.StartsWith("Alleen hier\n", brief, StringComparison.Ordinal);
        Assert.Contains("Dan kun je", brief, StringComparison.Ordinal);
    }

    [Fact]
    public void Zonder_briefpapier_staat_er_geen_verzonnen_adres_en_noemt_de_brief_de_uitvoerder()
    {
        var brief = Tekst(Geval);

        Assert.Contains("naar UWV.", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("Het adres voor bezwaar", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("Bellen", brief, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("slot.md", "Goed.\n\n{{ telefoonnummer }}\n", "slot.md, regel 3", "telefoonnummer")] // no such field
    [InlineData("slot.md", "Goed.\n\n{{ contact_telefoon }}\n", "slot.md, regel 3", "leeg")] // a field that can be empty
    [InlineData("slot.md", "{% for een in niet_voldaan %}\n- {{ een.zinn }}\n{% endfor %}\nGroet.\n", "slot.md, regel 2", "geen onderdeel zinn")]
    [InlineData("slot.md", "{% if contact %}\n\n{{ contact }}\n\n{% endif %}Groet.\n", "", "")] // nothing wrong: without paper the field is never true
    [InlineData("slot.md", "Goed.\n\n\n# Te groot\n", "slot.md, regel 4", "niveau 1")]
    [InlineData("slot.md", "{% if contact %}\n\n<b>vet</b> [x](y)\n{% endif %}Groet.\n", "slot.md, regel 3", "Link")] // also in a branch that no example takes
    [InlineData("slot.md", "Groet\n{% if contact %}\n", "slot.md", "is niet te lezen")] // no endif
    [InlineData("slot.md", "{% include 'slott' %}\n", "", "slott")] // no such block
    [InlineData("afwijzing.md", "Geen kop.\n", "afwijzing.md", "begint niet met een kop")]
    [InlineData("afwijzing.md", "---\ntitel: Afgewezen\n---\nGoed.\n\n{{ onbekend_veld }}\n", "afwijzing.md, regel 6", "onbekend_veld")]
    [InlineData("afwijzign.md", "Tekst.\n", "afwijzign.md", "hoort bij geen brief")] // a slip of the pen
    [InlineData("logo.png", "x", "logo.png", "hoort bij geen brief")]
    [InlineData("onbekend/slot.md", "Tekst.\n", "slot.md", "geen regeling onbekend")]
    [InlineData("briefpapier.json", "{\n  \"afzender\": \"een\"\n}", "briefpapier.json, regel 2", "afzender")]
    [InlineData("briefpapier.json", "{\n  \"logo\": \"x\"\n}", "briefpapier.json, regel 2", "logo")]
    [InlineData("briefpapier.json", "{ \"aanspreking\": \"gij\" }", "briefpapier.json, regel 1", "aanspreking")]
    [InlineData("briefpapier.json", "{ \"contact\": { \"email\": \"geen adres\" } }", "briefpapier.json", "contact.email")]
    [InlineData("briefpapier.json", "{ \"afzender\": [] }", "briefpapier.json", "afzender")]
    [InlineData("briefpapier.json", "{ \"contact\": { \"bereikbaar\": \"altijd\" } }", "briefpapier.json", "contact.telefoon")]
    public void Een_fout_blijkt_bij_het_starten_met_bestand_en_regel(string bestand, string inhoud, string plaats, string wat)
    {
        Schrijf(bestand, inhoud);

        var fout = Record.Exception(() => Open());

        if (wat.Length == 0)
        {
            Assert.Null(fout);
            return;
        }

        Assert.IsType<BriefsjabloonException>(fout);
        Assert.Contains(plaats, fout.Message, StringComparison.Ordinal);
        Assert.Contains(wat, fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Alle_fouten_komen_tegelijk()
    {
        Schrijf("fout-een.md", "x");
        Schrijf("fout-twee.md", "x");
        Schrijf("briefpapier.json", """{ "contact": { "email": "x", "telefoon": "" } }""");

        var fout = Assert.Throws<BriefsjabloonException>(Open);

        Assert.Equal(4, fout.Message.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length - 1);
    }

    [Fact]
    public void Een_map_die_er_niet_is_is_een_fout() =>
        Assert.Contains("niet gevonden", Assert.Throws<BriefsjabloonException>(() => Briefzetter.Open(Path.Combine(_map.FullName, "weg"), RegelingCatalogus.Ingebouwd)).Message, StringComparison.Ordinal);

    [Fact]
    public void De_voorbeelden_zijn_er_van_elke_soort_en_voor_elke_regeling()
    {
        var zetter = Open();

        Assert.All(RegelingCatalogus.Ingebouwd.Alle.DistinctBy(regeling => regeling.Id), regeling =>
            Assert.Equal(Enum.GetValues<Briefsoort>().Select(Briefzetter.Sjabloon), zetter.Voorbeelden(regeling).Select(brief => brief.Naam)));
    }

    private void Schrijf(string bestand, string inhoud)
    {
        var pad = Path.Combine(_map.FullName, bestand);
        Directory.CreateDirectory(Path.GetDirectoryName(pad)!);
        File.WriteAllText(pad, inhoud);
    }

    private Briefzetter Open() => Briefzetter.Open(_map.FullName, RegelingCatalogus.Ingebouwd);

    private string Tekst(Briefgeval geval) => string.Join('\n', Platte.Regels(Open().Inhoud(geval.Opdracht)!));
}
