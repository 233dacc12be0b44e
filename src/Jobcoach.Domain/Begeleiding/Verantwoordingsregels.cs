using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Begeleiding;

/// <summary>Wat een regeling van de verantwoording vraagt.</summary>
internal static class Verantwoordingsregels
{
    /// <summary>Waar de regeling over verantwoording spreekt.</summary>
    public static string Bron(Regeling regeling) => regeling.Verantwoording.Werkgeversevaluatie.Bron;

    /// <summary>De norm, met null waar de regeling zwijgt.</summary>
    public static Verantwoordingsnorm Norm(Regeling regeling, Begeleidingsperiode periode)
    {
        var eisen = regeling.Verantwoording;
        bool? Tekent(Rol rol) => eisen.LogboekHandtekeningen.Waarde?.Contains(rol);
        return new(
            Bron(regeling),
            Tekent(Rol.Jobcoach),
            Tekent(Rol.Werknemer),
            Tekent(Rol.Werkgever),
            eisen.Werkgeversevaluatie.Waarde,
            eisen.Klantevaluatie.Waarde,
            eisen.EvaluatieOndertekend.Waarde,
            eisen.InzichtInResultaten.Waarde,
            Tevredenheidsnorm: regeling.Kwaliteit.MinKlanttevredenheid.Waarde,
            TerugOverhevelbaar: regeling.Regime(periode.Regime)?.OverhevelenTerugUren.Waarde is { } uren ? Uren.Van(uren) : null,
            BronHandtekeningen: eisen.LogboekHandtekeningen.Bron,
            BronTevredenheid: regeling.Kwaliteit.MinKlanttevredenheid.Bron);
    }

    /// <summary>De uren van een periode en wat de regels over haar logboek vinden, zonder wat de jobcoach daarover opschrijft.</summary>
    public static (Urenstand Uren, IReadOnlyList<Bevinding> Bevindingen) Cijfers(Zaak zaak, Regeling regeling, Begeleidingsperiode periode, IReadOnlyList<Logboekregel> regels)
    {
        var activiteiten = new Activiteitenlijst(regeling);
        var overheveling = Periodeoverheveling.Van(zaak, regeling, periode, regels);
        var stand = Urenstand.Bereken(regels, periode.Looptijd, overheveling?.Ruimte ?? periode.ToegekendeUren, activiteiten);
        var feiten = new Signaalfeiten(activiteiten, zaak.Dienstverband.Van, zaak.Dienstverband.TotEnMet, regeling.Verantwoording.UrenregistratieBinnenWeken);
        return (stand,
        [
            .. overheveling?.Bevindingen ?? [],
            .. Logboektoets.Bevindingen(regeling, regels, periode.Looptijd, zaak.Ziektetoestemmingen),
            .. Plausibiliteit.Signalen(regels, periode.Looptijd, stand.Toegekend, Bron(regeling), feiten: feiten),
        ]);
    }

    /// <summary>Of de verantwoording binnen de termijn van de regeling kwam; geen bevinding als de regeling geen termijn noemt.</summary>
    public static IEnumerable<Bevinding> OpTijd(Begeleidingsperiode periode, Verantwoording verantwoording, Regeling regeling)
    {
        if (Herinneringsladder.LaatsteDagVerantwoording(periode, regeling) is not { } laatste)
        {
            return [];
        }

        var laatsteDag = Datumtekst.Voluit(laatste);
        var opTijd = verantwoording.IngediendOp <= laatste;
        return [Bevinding.Van(
            "verantwoording-op-tijd",
            opTijd ? Oordeel.Voldoet : Oordeel.VoldoetNiet,
            regeling.Termijnen.Verantwoording.Aantal.Bron,
            opTijd ? "De verantwoording is op tijd ingediend." : $"De verantwoording kwam na {laatsteDag}, de laatste dag van de termijn.",
            new Gegeven("ingediend op", Datumtekst.Voluit(verantwoording.IngediendOp)),
            new Gegeven("laatste dag", laatsteDag))
            .MetKeerpunt(() => Keerpunt.Bij("ingediend op", laatsteDag, $"Een verantwoording die uiterlijk op {laatsteDag} binnen is, is op tijd."))];
    }

    /// <summary>Een negatieve evaluatie vraagt eerst nader onderzoek door de arbeidsdeskundige (UWV-protocol 2014 B.4).</summary>
    public static bool VraagtOnderzoek(this Verantwoording verantwoording) =>
        verantwoording.EvaluatieWerkgever is { Oordeel: Evaluatieoordeel.Negatief } || verantwoording.EvaluatieWerknemer is { Oordeel: Evaluatieoordeel.Negatief };
}
