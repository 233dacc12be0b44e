using Jobcoach.Domain.Handelingen;

namespace Jobcoach.Domain.Formulieren;

/// <summary>Wat fout kan zijn en wat kan ontbreken in een coachingsplan (Leidraad Jobcoach).</summary>
internal static class Coachingsplanregels
{
    private const int HoogsteDoelnummer = Grenzen.Werkdoelen + Grenzen.PersoonlijkeDoelen;

    public static List<Weigering> Controleer(Coachingsplan plan, string pad)
    {
        var controle = new Veldcontrole(pad);
        Periode(controle, plan.Periode);
        controle.Lijst("doelen", plan.Doelen, Grenzen.DoelenPerPeriode, Doel);
        controle.Eenmalig("doelen", plan.Doelen, Grenzen.DoelenPerPeriode, doel => doel.Coachingsdoel, "Neem elk coachingsdoel één keer op.");
        controle.Tekst("loonwaarde.toelichting", plan.Loonwaarde?.Toelichting);
        controle.Code("gevraagdRegime", plan.GevraagdRegime);
        controle.Tekst("bovenMaximum.reden", plan.BovenMaximum?.Reden);
        controle.Getal("bovenMaximum.duurWeken", plan.BovenMaximum?.DuurWeken, 1, Grenzen.Weken);
        controle.Tekst("afsprakenRolWerkgever", plan.AfsprakenRolWerkgever);
        controle.Lijst("ondertekeningen", plan.Ondertekeningen, Grenzen.Ondertekeningen, Ondertekeningregels.Controleer);
        controle.Eenmalig("ondertekeningen", plan.Ondertekeningen, Grenzen.Ondertekeningen, handtekening => handtekening.Partij, "Elke partij tekent eenmaal.");
        return controle.Weigeringen;
    }

    public static List<Ontbrekend> Ontbreekt(Coachingsplan plan, string pad)
    {
        var invulling = new Invulling(pad);
        invulling.Nodig("periode.van", plan.Periode?.Van is not null, "de eerste dag van de coachingsperiode");
        invulling.Nodig("periode.totEnMet", plan.Periode?.TotEnMet is not null, "de laatste dag van de coachingsperiode");
        invulling.Nodig("doelen", plan.Doelen?.Any(doel => doel is not null) is true, "ten minste één doel voor deze periode");
        for (var i = 0; i < (plan.Doelen?.Count ?? 0); i++)
        {
            if (plan.Doelen![i] is { } doel)
            {
                Doel(invulling.Onder(Veldpad.Plaats("doelen", i)), doel);
            }
        }

        invulling.Nodig(
            "loonwaarde.toelichting",
            plan.Loonwaarde?.Verwacht is not null || !string.IsNullOrWhiteSpace(plan.Loonwaarde?.Toelichting),
            "de verwachting over de loonwaarde");
        invulling.Tekst("afsprakenRolWerkgever", plan.AfsprakenRolWerkgever, "de afspraken over de rol van de werkgever");
        if (plan.BovenMaximum is { } bovenMaximum)
        {
            invulling.Tekst("bovenMaximum.reden", bovenMaximum.Reden, "waarom meer ondersteuning nodig is dan het maximum");
            invulling.Nodig("bovenMaximum.duurWeken", bovenMaximum.DuurWeken is not null, "hoe lang meer ondersteuning nodig is dan het maximum");
        }

        invulling.Nodig("verklaringAkkoord", plan.VerklaringAkkoord is true, "het akkoord met de verklaring onder het coachingsplan");
        return invulling.Ontbreekt;
    }

    private static void Periode(Veldcontrole controle, Planperiode? periode)
    {
        controle.Dag("periode.van", periode?.Van);
        controle.Dag("periode.totEnMet", periode?.TotEnMet);
        if (periode?.TotEnMet < periode?.Van)
        {
            controle.Weiger("datum-volgorde", "De laatste dag ligt voor de eerste dag.", "periode.totEnMet");
        }
    }

    private static void Doel(Veldcontrole controle, Plandoel doel)
    {
        controle.Getal("coachingsdoel", doel.Coachingsdoel, 1, HoogsteDoelnummer);
        controle.Tekst("subdoel", doel.Subdoel);
        controle.Lijst("activiteiten", doel.Activiteiten, Grenzen.ActiviteitenPerDoel, static (onder, activiteit) =>
        {
            onder.Tekst("omschrijving", activiteit.Omschrijving);
            onder.Code("activiteitcode", activiteit.Activiteitcode);
            onder.Uren("uren", activiteit.Uren);
        });
        controle.Tekst("wanneerGehaald", doel.WanneerGehaald);
        controle.Getal("duurWeken", doel.DuurWeken, 1, Grenzen.Weken);
    }

    private static void Doel(Invulling invulling, Plandoel doel)
    {
        var naam = $"doel {doel.Coachingsdoel}";
        invulling.Tekst("subdoel", doel.Subdoel, $"de omschrijving van {naam}");
        invulling.Nodig("activiteiten", doel.Activiteiten?.Any(activiteit => activiteit is not null) is true, $"ten minste één activiteit bij {naam}");
        for (var i = 0; i < (doel.Activiteiten?.Count ?? 0); i++)
        {
            if (doel.Activiteiten![i] is { } activiteit)
            {
                var onder = invulling.Onder(Veldpad.Plaats("activiteiten", i));
                onder.Tekst("omschrijving", activiteit.Omschrijving, $"de omschrijving van activiteit {i + 1} bij {naam}");
                onder.Nodig("uren", activiteit.Uren is not null, $"de uren van activiteit {i + 1} bij {naam}");
            }
        }

        invulling.Tekst("wanneerGehaald", doel.WanneerGehaald, $"wanneer {naam} gehaald is");
        invulling.Nodig("duurWeken", doel.DuurWeken is not null, $"de duur in weken van {naam}");
    }
}
