using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Logboek;

namespace Jobcoach.Domain.Zaken;

/// <summary>Of een logboekregel nu in het logboek van de zaak mag.</summary>
public static class Logboekinvoer
{
    /// <summary>
    /// Of het logboek van de laatste periode open is: vanaf haar begin tot de verantwoording, en weer als de uitvoerder om aanvulling vraagt.
    /// </summary>
    public static bool IsOpen(Zaak zaak) =>
        zaak is { Fase: Fase.Begeleiding or Fase.Verantwoording or Fase.Vervolgaanvraag, Periode: { WachtOpJobcoach: true } };

    /// <summary>Het feit van de nieuwe regel, of alle redenen waarom zij niet kan.</summary>
    public static Uitkomst<Feit> Controleer(Zaak zaak, Logboekregel regel, IReadOnlyList<Logboekregel> eerdere, Situatie situatie)
    {
        if (situatie.Door.Rol is not Rol.Jobcoach)
        {
            return Weigering.Onbevoegd("rol-niet-bevoegd", "Alleen de jobcoach schrijft in het logboek.");
        }

        if (!IsOpen(zaak) || zaak.Periode is not { } periode)
        {
            return new Weigering("logboek-gesloten", "Er is geen periode waarvan het logboek open is.");
        }

        var weigeringen = Logboekregels.Controleer(
            regel,
            periode.Looptijd,
            situatie.Vandaag,
            new Activiteitenlijst(situatie.Regeling),
            situatie.Regeling.Verantwoording.ToestemmingZiekteNaWeken.Waarde is { } weken ? weken == 0 : null,
            [.. zaak.Ziektetoestemmingen.Select(toestemming => toestemming.Looptijd)],
            eerdere);
        return weigeringen.Count > 0
            ? weigeringen
            : new Feit(
                regel.Corrigeert is null ? Feitsoort.LogboekregelVastgelegd : Feitsoort.LogboekregelGecorrigeerd,
                situatie.Door,
                situatie.Nu.Tijdstip,
                null,
                $"logboekregel/{regel.Id}");
    }
}
