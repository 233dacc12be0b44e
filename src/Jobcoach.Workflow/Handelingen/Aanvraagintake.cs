using System.Security.Cryptography;
using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Partijen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Workflow.Handelingen;

/// <summary>Neemt een eerste aanvraag in ontvangst: persoon bewaren, zaak openen, bel luiden.</summary>
public sealed class Aanvraagintake(IZaakStore zaken, IPersoonStore personen, Zaakhandelingen handelingen, RegelingCatalogus regelingen, TimeProvider klok)
{
    private const int LangsteNaam = 200;
    private const int LangstAdres = 400;
    private const string NogOnbekend = "onbekend";

    /// <summary>Alles wat indienen nu in de weg staat, zonder in te dienen; leeg als de aanvraag ingediend kan worden.</summary>
    public IReadOnlyList<Weigering> Controleer(Aanvraagformulier formulier, Handelende door) => Beoordeel(formulier, door, null).Weigeringen;

    /// <summary>Dient de aanvraag in. Met dezelfde sleutel nog eens indienen geeft dezelfde zaak.</summary>
    public async Task<Handelingsuitkomst> DienInAsync(Aanvraagformulier formulier, Handelende door, Herhaalsleutel? sleutel, CancellationToken cancelled)
    {
        var beoordeeld = Beoordeel(formulier, door, sleutel);
        if (!beoordeeld.Gelukt)
        {
            return new Handelingsuitkomst.Geweigerd(beoordeeld.Weigeringen);
        }

        // The person first: a zaak never points at nobody, and a person without a zaak is found by the same BSN next time.
        var (persoon, geopend) = beoordeeld.Waarde;
        await personen.BewaarAsync(persoon, cancelled);
        var document = new ZaakDocument(geopend.Zaak, 0, sleutel is null ? [] : [sleutel.Verwerkt(1)]);
        if (await zaken.BewaarAsync(document, geopend.Feiten, cancelled) is { } versie)
        {
            var bewaard = document with { Versie = versie };
            await handelingen.NaBewarenAsync(bewaard);
            return new Handelingsuitkomst.Gelukt(bewaard, AlEerder: false);
        }

        return await zaken.LeesAsync(geopend.Zaak.Nummer, cancelled) is { } bestaand && sleutel?.Zoek(bestaand)?.Vingerafdruk == sleutel?.Vingerafdruk
            ? await handelingen.HerhaalAsync(bestaand)
            : new Handelingsuitkomst.SleutelHergebruikt();
    }

    /// <summary>Het nummer dat een aanvraag met deze sleutel krijgt: een herhaald verzoek opent geen tweede zaak, en wie de sleutel heeft vindt haar terug.</summary>
    public static Zaaknummer NummerVan(Herhaalsleutel sleutel) => Zaaknummer.Uit(BitConverter.ToUInt64(Convert.FromHexString(sleutel.Sleutel).AsSpan(0, sizeof(ulong))));

    private Uitkomst<(Persoon Persoon, Overgang Geopend)> Beoordeel(Aanvraagformulier formulier, Handelende door, Herhaalsleutel? sleutel)
    {
        var nu = Moment.Van(klok.GetUtcNow());
        var weigeringen = Controleer(formulier, door, nu.Dag);
        if (formulier is not { Werknemer: not null, Dienstverband: not null })
        {
            return weigeringen;
        }

        if (regelingen.Geldend(formulier.Regeling, formulier.Dienstverband.Van) is not { } regeling)
        {
            weigeringen.Add(OnbekendeRegeling(formulier));
            return weigeringen;
        }

        var persoon = Persoon(formulier.Werknemer);
        if (door.Rol is Rol.Werknemer && persoon is not null && door.Id != persoon.Id)
        {
            return Weigering.Onbevoegd("andere-werknemer", "Een werknemer vraagt alleen voor zichzelf aan.");
        }

        // Without a BSN nothing is opened, but what else is wrong is said at the same time.
        var partijen = new Partijen(persoon?.Id ?? NogOnbekend, formulier.Werkgever, formulier.Jobcoachorganisatie, formulier.JobcoachId ?? door.Id, formulier.Aanvrager);
        var geopend = new OpenZaak(partijen, formulier.Dienstverband, formulier.Matchingsformat, formulier.Coachingsplan, formulier.EerdereBegeleiding)
            .Pas(Nummer(sleutel), new Situatie(regeling, door, nu, []));
        weigeringen.AddRange(geopend.Weigeringen.Where(weigering => weigeringen.All(eerder => eerder.Veld != weigering.Veld)).ToList());
        return weigeringen.Count > 0 || !geopend.Gelukt || persoon is null ? weigeringen : (persoon, geopend.Waarde);
    }

    private Persoon? Persoon(Werknemergegevens werknemer) => werknemer.Bsn is null
        ? null
        : new(personen.Pseudoniem(werknemer.Bsn), werknemer.Bsn, werknemer.Naam, werknemer.Geboortedatum, werknemer.Adres, werknemer.Email);

    private static Zaaknummer Nummer(Herhaalsleutel? sleutel) =>
        sleutel is null ? Zaaknummer.Uit(BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong)))) : NummerVan(sleutel);

    private static List<Weigering> Controleer(Aanvraagformulier formulier, Handelende door, DateOnly vandaag)
    {
        var weigeringen = new List<Weigering>();
        Eis(formulier.Aanvrager is Rol.Werknemer or Rol.Werkgever or Rol.Jobcoach, "aanvrager-onbekend", "Een aanvraag komt van de werknemer, de werkgever of de jobcoach.", "aanvrager");
        Eis(door.Rol == formulier.Aanvrager || door.Rol is Rol.Jobcoach, "aanvrager-is-een-ander", "U dient in voor een ander. Alleen de jobcoach kan dat namens de aanvrager.", "aanvrager");
        Eis(door.Rol is Rol.Jobcoach || !string.IsNullOrWhiteSpace(formulier.JobcoachId), "jobcoach-ontbreekt", "Noem de jobcoach.", "jobcoachId");
        Eis(formulier.Werknemer?.Bsn is not null, "veld-ontbreekt", "Vul het burgerservicenummer in.", "werknemer.bsn");
        Eis(formulier.Dienstverband is not null, "veld-ontbreekt", "Vul dit onderdeel in.", "dienstverband");
        Tekst(formulier.Werknemer?.Naam, LangsteNaam, "werknemer.naam", verplicht: true);
        Tekst(formulier.Werknemer?.Adres, LangstAdres, "werknemer.adres", verplicht: false);
        Tekst(formulier.Werknemer?.Email, LangsteNaam, "werknemer.email", verplicht: false);
        Tekst(formulier.Werkgever?.Id, LangsteNaam, "werkgever.id", verplicht: true);
        Tekst(formulier.Werkgever?.Naam, LangsteNaam, "werkgever.naam", verplicht: true);
        Tekst(formulier.Jobcoachorganisatie?.Id, LangsteNaam, "jobcoachorganisatie.id", verplicht: true);
        Tekst(formulier.Jobcoachorganisatie?.Naam, LangsteNaam, "jobcoachorganisatie.naam", verplicht: true);
        Tekst(formulier.JobcoachId, LangsteNaam, "jobcoachId", verplicht: false);
        Eis(formulier.Werknemer?.Geboortedatum is not { } geboren || geboren < vandaag, "geboortedatum-onmogelijk", "De geboortedatum ligt voor vandaag.", "werknemer.geboortedatum");
        return weigeringen;

        void Eis(bool goed, string code, string uitleg, string veld)
        {
            if (!goed)
            {
                weigeringen.Add(new(code, uitleg, veld));
            }
        }

        void Tekst(string? tekst, int langst, string veld, bool verplicht)
        {
            Eis(!verplicht || !string.IsNullOrWhiteSpace(tekst), "tekst-verplicht", "Vul dit veld in.", veld);
            Eis(tekst is not { } gevuld || gevuld.Length <= langst, "tekst-te-lang", $"Gebruik ten hoogste {langst} tekens.", veld);
        }
    }

    private Weigering OnbekendeRegeling(Aanvraagformulier formulier) => regelingen.Alle.Any(regeling => regeling.Id == formulier.Regeling)
        ? new("regeling-geldt-niet", "Deze regeling geldt niet op de eerste werkdag. Kies een regeling die dan geldt of herstel de datum.", "dienstverband.van")
        : new("regeling-onbekend", $"Deze regeling bestaat niet. Kies uit: {string.Join(", ", regelingen.Alle.Select(regeling => regeling.Id).Distinct())}.", "regeling");
}
