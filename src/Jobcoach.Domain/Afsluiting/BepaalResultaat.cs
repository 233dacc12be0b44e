using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Afsluiting;

/// <summary>Geeft de oudste periode zonder resultaat haar jobcoachresultaat, zodra vaststaat hoe het verderging.</summary>
public sealed record BepaalResultaat : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.Systeem);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    /// <summary>De periode die een resultaat kan krijgen: er is een volgende, of de zaak sluit af.</summary>
    internal static Begeleidingsperiode? Wachtend(Zaak zaak) =>
        zaak.Perioden.FirstOrDefault(periode => periode.Resultaat is null) is { } eerste && (eerste != zaak.Periode || zaak.Fase is Fase.Afsluiting) ? eerste : null;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie)
    {
        if (Wachtend(zaak) is not { } periode)
        {
            return new Weigering("geen-resultaat-te-bepalen", "Er is geen periode waarvan het resultaat nu vaststaat.");
        }

        var bepaling = Jobcoachresultaten.Bepaal(Afloop(zaak, periode, situatie), situatie.Versie(periode.Regeling ?? zaak.Regeling).Resultaten);
        var bepaald = periode with { Resultaat = bepaling, ResultaatOp = situatie.Vandaag, GeslotenOp = periode.GeslotenOp ?? situatie.Vandaag };
        return (zaak with { Perioden = zaak.Perioden.Vervang(periode, bepaald) })
            .Feit(situatie, Feitsoort.ResultaatBepaald, verwijzing: $"periode/{periode.Nummer}/{bepaling.Resultaat.Code()}");
    }

    private static Afloop Afloop(Zaak zaak, Begeleidingsperiode periode, Situatie situatie)
    {
        if (zaak.Perioden.SkipWhile(een => een != periode).Skip(1).FirstOrDefault() is { } volgende)
        {
            // The versions may differ; a rank means the same in all of them.
            var (oud, nieuw) = (situatie.Versie(periode.Regeling ?? zaak.Regeling), situatie.Versie(volgende.Regeling ?? zaak.Regeling));
            var gevraagd = nieuw.Regime(volgende.GevraagdRegime ?? volgende.Regime);
            return (oud.Regime(periode.Regime), gevraagd, nieuw.Regime(volgende.Regime)) switch
            {
                _ when periode.Nummer == 0 => new Afloop.EindeBegeleiding(Eindreden.ProefplaatsingNaarDienstbetrekking),
                ({ Rang: var was }, { Rang: var vroeg }, { Rang: var werd }) => new Afloop.VervolgToegekend(was, vroeg, werd),
                _ => new Afloop.VervolgZonderRegime(),
            };
        }

        return zaak.Einde is { Reden: var reden }
            ? new Afloop.EindeBegeleiding(reden)
            : new Afloop.VervolgNietToegekend(zaak.Besluiten.LastOrDefault()?.Uitkomst is Besluituitkomst.BuitenBehandeling
                ? OverigeReden.VervolgaanvraagBuitenBehandeling
                : OverigeReden.VervolgaanvraagAfgewezen);
    }
}
