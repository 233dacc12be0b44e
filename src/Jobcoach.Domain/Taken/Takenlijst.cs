using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Afsluiting;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Ingebrekestellingen;
using Jobcoach.Domain.Ondertekeningen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Wijzigingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Taken;

/// <summary>Welke taken een zaak op dit moment vraagt.</summary>
public static class Takenlijst
{
    private static readonly Dictionary<Rol, IReadOnlyList<Taaksoort>> PerRol = new()
    {
        [Rol.Werknemer] = [Taaksoort.Aanvullen, Taaksoort.Ondertekenen, Taaksoort.Evalueren],
        [Rol.Werkgever] = [Taaksoort.Aanvullen, Taaksoort.Ondertekenen, Taaksoort.Evalueren],
        [Rol.Jobcoach] = [Taaksoort.Aanvullen, Taaksoort.LogboekBijhouden, Taaksoort.Verantwoorden, Taaksoort.VervolgaanvraagIndienen, Taaksoort.Ondertekenen],
        [Rol.AdministratiefMedewerker] = [Taaksoort.VolledigheidBeoordelen, Taaksoort.EindeVaststellen, Taaksoort.BezwaarAfhandelen, Taaksoort.IngebrekestellingAfhandelen],
        [Rol.Toetser] =
        [
            Taaksoort.DoelgroepVaststellen, Taaksoort.Toetsen, Taaksoort.BesluitVoorstellen, Taaksoort.WijzigingBeoordelen, Taaksoort.VerantwoordingBeoordelen, Taaksoort.NaderOnderzoekDoen,
        ],
        [Rol.Besluitnemer] = [Taaksoort.BesluitNemen],
        [Rol.Beheer] = [Taaksoort.BewaringBeoordelen],
    };

    /// <summary>De soorten taak die een rol kan krijgen, in hun eigen volgorde; leeg voor een rol zonder taken.</summary>
    public static IReadOnlyList<Taaksoort> Soorten(Rol rol) => PerRol.GetValueOrDefault(rol, []);

    /// <summary>De taken van een zaak. Een open zaak zonder stap van het systeem heeft er altijd minstens een.</summary>
    public static IReadOnlyList<Taak> Van(Zaak zaak, Regeling regeling, DateOnly vandaag) =>
    [
        .. VanFase(zaak, regeling, vandaag),
        .. Handtekeningen(zaak, regeling),
        .. zaak.Wijzigingen.Where(verzoek => verzoek.Status is Wijzigingsstatus.Open).SelectMany(verzoek => Wijziging(zaak, verzoek, regeling)),
        .. Intrekking(zaak),
        .. zaak.Bezwaren.Where(bezwaar => bezwaar.AfgehandeldOp is null).Select(bezwaar => new Taak(
            Taaksoort.BezwaarAfhandelen, Rol.AdministratiefMedewerker, bezwaar.OntvangenOp, zaak.Bezwaarbeslistermijn(bezwaar)?.LaatsteDag, bezwaar.Nummer)),
        .. zaak.Ingebrekestellingen.Where(een => een.AfgehandeldOp is null).Select(een => Ingebrekestelling(zaak, een, regeling, vandaag)),
    ];

    // First to decide without a dwangsom, then to fix it; too early a notice has no day.
    private static Taak Ingebrekestelling(Zaak zaak, Ingebrekestelling een, Regeling regeling, DateOnly vandaag)
    {
        var dwangsom = zaak.Dwangsom(een, regeling, vandaag);
        return new(
            Taaksoort.IngebrekestellingAfhandelen,
            Rol.AdministratiefMedewerker,
            een.OntvangenOp,
            (dwangsom?.Vaststelling ?? dwangsom?.ZonderDwangsom)?.LaatsteDag,
            een.Nummer);
    }

    private static IEnumerable<Taak> VanFase(Zaak zaak, Regeling regeling, DateOnly vandaag)
    {
        var aanvraag = zaak.Aanvraag;
        var beslistermijn = zaak.UiterlijkeBesluitdag(regeling, vandaag);
        return zaak.Fase switch
        {
            Fase.Volledigheid when aanvraag.OpenVerzoek is { LaatsteDag: { } laatste } =>
                AanvullendeRollen(zaak).Select(rol => new Taak(Taaksoort.Aanvullen, rol, aanvraag.OpenVerzoek.VerzondenOp ?? zaak.FaseSinds, laatste)),
            Fase.Volledigheid when aanvraag.Volledigheidsbevindingen is not null =>
                [new(Taaksoort.VolledigheidBeoordelen, Rol.AdministratiefMedewerker, zaak.FaseSinds, beslistermijn)],
            Fase.Doelgroeptoets when !StelDoelgroepVast.IsAanDeBeurt(zaak) =>
                [new(Taaksoort.DoelgroepVaststellen, Rol.Toetser, zaak.FaseSinds, beslistermijn)],
            Fase.Toets when aanvraag.Toetsdossier is not null => [new(Taaksoort.Toetsen, Rol.Toetser, zaak.FaseSinds, beslistermijn)],
            Fase.Besluit => Besluit(zaak, beslistermijn),
            Fase.Begeleiding when zaak.Periode is { } periode =>
                [new(Taaksoort.LogboekBijhouden, Rol.Jobcoach, periode.Looptijd.Van, periode.Looptijd.TotEnMet, periode.Nummer)],
            Fase.Verantwoording when zaak.Periode is { } periode => Verantwoording(zaak, periode, regeling, vandaag),
            Fase.Vervolgaanvraag when zaak.Periode is { } periode && aanvraag.Status is not Aanvraagstatus.Open => Vervolg(zaak, periode, regeling, vandaag),
            Fase.Bewaren when !zaak.HeeftOpenGeschil() && Bewaring.VernietigenVanaf(zaak, regeling) is null =>
                [new(Taaksoort.BewaringBeoordelen, Rol.Beheer, zaak.FaseSinds, null)],
            _ => [],
        };
    }

    // No source gives a day to sign by; only the day by which the supplement must be there is one.
    private static IEnumerable<Taak> Handtekeningen(Zaak zaak, Regeling regeling)
    {
        var onderwerp = zaak.Fase is Fase.Verantwoording ? zaak.Periode?.Nummer : zaak.Aanvraag.Nummer;
        var (sinds, laatste) = zaak.Fase is Fase.Verantwoording
            ? (zaak.Periode?.Verantwoording?.IngediendOp ?? zaak.FaseSinds, null)
            : (zaak.FaseSinds, zaak.Aanvraag.OpenVerzoek?.LaatsteDag);
        return
        [
            .. Ondertekenlijst.WieTekentNog(zaak, regeling).Select(rol => new Taak(Taaksoort.Ondertekenen, rol, sinds, laatste, onderwerp)),
            .. Ondertekenlijst.WieEvalueertNog(zaak, regeling).Select(rol => new Taak(Taaksoort.Evalueren, rol, sinds, laatste, onderwerp)),
        ];
    }

    private static IEnumerable<Taak> Besluit(Zaak zaak, DateOnly? beslistermijn) => zaak.OpenVoorstel switch
    {
        { Onderwerp.Soort: Onderwerpsoort.Aanvraag } voorstel =>
            [new(Taaksoort.BesluitNemen, Rol.Besluitnemer, voorstel.OpgesteldOp, LaatBuitenBehandelingVervallen.LaatsteDag(zaak) ?? beslistermijn, voorstel.Nummer)],
        _ when zaak.Aanvraag.Concept is not null => [new(Taaksoort.BesluitVoorstellen, Rol.Toetser, zaak.FaseSinds, beslistermijn)],
        _ => [],
    };

    private static IEnumerable<Taak> Verantwoording(Zaak zaak, Begeleidingsperiode periode, Regeling regeling, DateOnly vandaag)
    {
        if (periode.WachtOpJobcoach)
        {
            yield return new(Taaksoort.Verantwoorden, Rol.Jobcoach, zaak.FaseSinds, Herinneringsladder.LaatsteDagVerantwoording(periode, regeling), periode.Nummer);
        }

        // When nothing comes any more, the toetser has to say so; a zaak may not wait for ever for one person.
        if (!periode.WachtOpJobcoach || OordeelOverVerantwoording.MagZonderJobcoach(zaak, regeling, vandaag))
        {
            // The same act ends both, but the investigation comes first and may take its time: the list says which of the two it is.
            var soort = !periode.WachtOpJobcoach && periode.Verantwoording?.VraagtOnderzoek() is true ? Taaksoort.NaderOnderzoekDoen : Taaksoort.VerantwoordingBeoordelen;
            yield return new(soort, Rol.Toetser, periode.Verantwoording?.IngediendOp ?? zaak.FaseSinds, null, periode.Nummer);
        }
    }

    private static IEnumerable<Taak> Vervolg(Zaak zaak, Begeleidingsperiode periode, Regeling regeling, DateOnly vandaag)
    {
        var laatste = Herinneringsladder.LaatsteDagVerantwoording(periode, regeling);
        var eerst = periode.Verantwoording is null ? Taaksoort.Verantwoorden : Taaksoort.VervolgaanvraagIndienen;
        yield return new(eerst, Rol.Jobcoach, zaak.FaseSinds, laatste, periode.Nummer);
        if (laatste is null || vandaag > laatste)
        {
            yield return new(Taaksoort.EindeVaststellen, Rol.AdministratiefMedewerker, zaak.FaseSinds, null, periode.Nummer);
        }
    }

    private static IEnumerable<Taak> Wijziging(Zaak zaak, Wijzigingsverzoek verzoek, Regeling regeling)
    {
        var uiterlijk = regeling.Termijn(Termijnsoort.BeslissingOpWijziging, verzoek.OntvangenOp)?.LaatsteDag;
        yield return zaak.OpenVoorstel is { Onderwerp: { Soort: Onderwerpsoort.Wijziging } onderwerp } voorstel && onderwerp.Nummer == verzoek.Nummer
            ? new(Taaksoort.BesluitNemen, Rol.Besluitnemer, voorstel.OpgesteldOp, uiterlijk, voorstel.Nummer)
            : new(Taaksoort.WijzigingBeoordelen, Rol.Toetser, verzoek.OntvangenOp, uiterlijk, verzoek.Nummer);
    }

    private static IEnumerable<Taak> Intrekking(Zaak zaak) =>
        zaak.OpenVoorstel is { Onderwerp.Soort: Onderwerpsoort.Toekenning } voorstel
            ? [new(Taaksoort.BesluitNemen, Rol.Besluitnemer, voorstel.OpgesteldOp, null, voorstel.Nummer)]
            : [];

    // Who writes the plan supplements it; a werknemer who filed himself may too, and reads that it is asked. Whoever is first does it for both.
    private static IEnumerable<Rol> AanvullendeRollen(Zaak zaak) => zaak switch
    {
        { Partijen.Aanvrager: Rol.Werkgever } => [Rol.Werkgever],
        { Aanvraag.IngediendDoor.Rol: Rol.Werknemer } => [Rol.Jobcoach, Rol.Werknemer],
        _ => [Rol.Jobcoach],
    };
}
