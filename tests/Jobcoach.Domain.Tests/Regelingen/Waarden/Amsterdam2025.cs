namespace Jobcoach.Domain.Tests.Regelingen.Waarden;

/// <summary>Wat de bronnen over deze regeling zeggen: pad in het bestand, waarde en zekerheid. Een lege plaats is null.</summary>
internal static class Amsterdam2025
{
    public const string Tabel = """
        id = amsterdam
        versie = 2025
        geldigVan = 2025-07-03
        geldigTot = null

        uitvoerder.soort = college
        uitvoerder.naam = college van burgemeester en wethouders van Amsterdam [m]
        begeleidingsvorm = beide [m]
        overgangsrecht = null [onbekend]
        grondslag = nadere regels 3.1 [m]

        doelgroep.grond = null [onbekend]
        doelgroep.sfbLangerDanEenJaar = null [onbekend]
        doelgroep.indicatieVereist = null [onbekend]
        doelgroep.noodzaakVereist = null [onbekend]
        doelgroep.inwerkprogrammaVereist = null [onbekend]
        doelgroep.wswUitgesloten = null [onbekend]
        doelgroep.wajongToegelaten = null [onbekend]
        doelgroep.pwCollegeVerantwoordelijk = true [m]
        doelgroep.toestemmingWerknemer = null [onbekend]
        doelgroep.samenloop = null [onbekend]
        doelgroep.aanvragers = werknemer, werkgever [h]

        toegang.minContractMaanden = null [onbekend]
        toegang.contracteisBijVervolg = null [onbekend]
        toegang.minUrenPerWeek = null [onbekend]
        toegang.vloerUrenPerWeek = null [onbekend]
        toegang.uitbreidingBinnenMaanden = null [onbekend]
        toegang.minLoonwaarde = null [onbekend]
        toegang.vloerLoonwaarde = null [onbekend]
        toegang.groeiLoonwaardeBinnenMaanden = null [onbekend]
        toegang.maxLoonwaarde = null [onbekend]
        toegang.schriftelijkeOvereenkomst = null [onbekend]
        toegang.minderjarigAlleenDienstbetrekking = null [onbekend]
        toegang.concreetZichtVereist = null [onbekend]

        regimes[0].code = jobcoaching
        regimes[0].rang = 1
        regimes[0].intensiteit.soort = bedragPerPeriode
        regimes[0].intensiteit.waarden[0] = 2700 [m]
        regimes[0].intensiteit.waarden[1] = 1350 [m]
        regimes[0].intensiteit.laatsteGeldtVerder = true [m]
        regimes[0].intensiteit.proefplaatsing = 900 [m]
        regimes[0].extraMotivering = null [onbekend]
        regimes[0].overhevelenVooruitUren = null [onbekend]
        regimes[0].overhevelenTerugUren = null [onbekend]
        standaardregime = jobcoaching [d]

        rekenregel.werkwekenPerJaar = null [onbekend]
        rekenregel.proRataOnderUren = null [onbekend]
        rekenregel.jaaranker = toekenningsperiode [d]
        rekenregel.afronding = minutenEnCenten [d]
        rekenregel.groepscoaching = null [onbekend]
        rekenregel.naarRatoBijKortContract = null [onbekend]
        rekenregel.kortingBijAfwezigheidNaWeken = null [onbekend]

        duur.periodeMaanden = 6 [m]
        duur.maximumMaanden = null [onbekend]
        duur.verlengingNaMaximum = null [onbekend]
        duur.verlengingMeldenInPeriode = null [onbekend]
        duur.resetNaOnderbrekingWeken = null [onbekend]
        duur.resetBijNieuweWerkgever = null [onbekend]
        duur.zelfdeWerkTeltDoor = null [onbekend]
        duur.eerdereBegeleidingAftrekken = null [onbekend]

        proef.duurMaanden = 1 [m]
        proef.maximumMaanden = 2 [m]
        proef.intentieContractMaanden = null [onbekend]
        proef.uwvUitkeringVereist = null [onbekend]
        proef.teltMeeInMaximum = null [onbekend]

        termijnen.aanvraag = null [onbekend]
        termijnen.aanvraag.feestdagverlenging = null [onbekend]
        termijnen.terugwerkendeKracht = null [onbekend]
        termijnen.terugwerkendeKracht.feestdagverlenging = null [onbekend]
        termijnen.herstel = null [onbekend]
        termijnen.herstel.feestdagverlenging = null [onbekend]
        termijnen.streeftermijnBesluit = null [onbekend]
        termijnen.streeftermijnBesluit.feestdagverlenging = null [onbekend]
        termijnen.verlengingStreeftermijn = null [onbekend]
        termijnen.verlengingStreeftermijn.feestdagverlenging = null [onbekend]
        termijnen.wettelijkeBeslistermijn = 8 weken ontvangst [h]
        termijnen.wettelijkeBeslistermijn.feestdagverlenging = true [h]
        termijnen.verantwoording = null [onbekend]
        termijnen.verantwoording.feestdagverlenging = null [onbekend]
        termijnen.meldenWijziging = null [onbekend]
        termijnen.meldenWijziging.feestdagverlenging = null [onbekend]
        termijnen.meldenEindeDienstbetrekking = null [onbekend]
        termijnen.meldenEindeDienstbetrekking.feestdagverlenging = null [onbekend]
        termijnen.laatsteWijzigingVoorEinde = null [onbekend]
        termijnen.laatsteWijzigingVoorEinde.feestdagverlenging = null [onbekend]
        termijnen.beslissingOpWijziging = null [onbekend]
        termijnen.beslissingOpWijziging.feestdagverlenging = null [onbekend]
        termijnen.terugwerkendeKrachtWijziging = null [onbekend]
        termijnen.terugwerkendeKrachtWijziging.feestdagverlenging = null [onbekend]
        termijnen.eindfactuur = null [onbekend]
        termijnen.eindfactuur.feestdagverlenging = null [onbekend]
        termijnen.vaststelling = null [onbekend]
        termijnen.vaststelling.feestdagverlenging = null [onbekend]
        termijnen.terugvordering = null [onbekend]
        termijnen.terugvordering.feestdagverlenging = null [onbekend]
        termijnen.overbrugging = null [onbekend]
        termijnen.overbrugging.feestdagverlenging = null [onbekend]

        verantwoording.urenregistratieBinnenWeken = null [onbekend]
        verantwoording.maxDoelenPerPeriode = null [onbekend]
        verantwoording.maxUrenRapportage = null [onbekend]
        verantwoording.alleUrenBijDoel = null [onbekend]
        verantwoording.toestemmingZiekteNaWeken = null [onbekend]
        verantwoording.reistijdApartVergoed = null [onbekend]
        verantwoording.werkgeversevaluatie = null [onbekend]
        verantwoording.klantevaluatie = null [onbekend]
        verantwoording.evaluatieOndertekend = null [onbekend]
        verantwoording.logboekHandtekeningen = null [onbekend]
        verantwoording.rapportageActiviteit = null [onbekend]
        verantwoording.ziekteInRapportage = null [onbekend]
        verantwoording.thuissituatieAlleenWerkgerelateerd = null [onbekend]
        verantwoording.buitenThuissituatie = null [onbekend]
        verantwoording.inzichtInResultaten = null [onbekend]

        tarief.exclusiefBtw = null [onbekend]
        tarief.facturenPerPeriode = null [onbekend]
        tarief.voorschotPercentage = null [onbekend]

        kwaliteit.erkendeOrganisatie = null [onbekend]
        kwaliteit.swBedrijfVrijgesteld = null [onbekend]
        kwaliteit.onafhankelijk = null [onbekend]
        kwaliteit.schriftelijkeVerklaring = null [onbekend]
        kwaliteit.minKlanttevredenheid = null [onbekend]
        kwaliteit.eisen = gecertificeerd [m]

        doelen.doelenLimitatief = null [onbekend]
        doelen.activiteitenLimitatief = null [onbekend]
        nietVergoedbaar = null [onbekend]
        resultaten = null [onbekend]

        bewaartermijn.dossierJaren = null [onbekend]
        bewaartermijn.organisatieJaren = null [onbekend]
        """;
}
