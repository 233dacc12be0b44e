namespace Jobcoach.Domain.Tests.Regelingen.Waarden;

/// <summary>Wat de bronnen over deze regeling zeggen: pad in het bestand, waarde en zekerheid. Een lege plaats is null.</summary>
internal static class UwvIntern2015
{
    public const string Tabel = """
        id = uwv-intern
        versie = 2015
        geldigVan = 2015-01-01
        geldigTot = 2016-01-01

        uitvoerder.soort = uwv
        uitvoerder.naam = UWV [h]
        begeleidingsvorm = intern [h]
        overgangsrecht = null [onbekend]
        grondslag = Reïntegratiebesluit 12 [h]

        doelgroep.grond = sfb [h]
        doelgroep.sfbLangerDanEenJaar = null [onbekend]
        doelgroep.indicatieVereist = null [onbekend]
        doelgroep.noodzaakVereist = null [onbekend]
        doelgroep.inwerkprogrammaVereist = null [onbekend]
        doelgroep.wswUitgesloten = true [m]
        doelgroep.wajongToegelaten = null [onbekend]
        doelgroep.pwCollegeVerantwoordelijk = null [onbekend]
        doelgroep.toestemmingWerknemer = true [h]
        doelgroep.samenloop = uitgesloten [h]
        doelgroep.aanvragers = werkgever [h]

        toegang.minContractMaanden = 6 [m]
        toegang.contracteisBijVervolg = null [onbekend]
        toegang.minUrenPerWeek = 12 [m]
        toegang.vloerUrenPerWeek = 8 [d]
        toegang.uitbreidingBinnenMaanden = 12 [d]
        toegang.minLoonwaarde = 35 [h]
        toegang.vloerLoonwaarde = 20 [d]
        toegang.groeiLoonwaardeBinnenMaanden = 12 [h]
        toegang.maxLoonwaarde = null [onbekend]
        toegang.schriftelijkeOvereenkomst = true [d]
        toegang.minderjarigAlleenDienstbetrekking = null [onbekend]
        toegang.concreetZichtVereist = null [onbekend]
        toegang.contractvormen[0].vorm = regulier
        toegang.contractvormen[0].gevolg = toegestaan [h]
        toegang.contractvormen[0].voorwaarde = null
        toegang.contractvormen[0].minUrenPerWeek = null
        toegang.contractvormen[0].minLoonwaarde = null
        toegang.contractvormen[1].vorm = nulUren
        toegang.contractvormen[1].gevolg = uitgesloten [h]
        toegang.contractvormen[1].voorwaarde = null
        toegang.contractvormen[1].minUrenPerWeek = null
        toegang.contractvormen[1].minLoonwaarde = null
        toegang.contractvormen[2].vorm = minMax
        toegang.contractvormen[2].gevolg = beoordelen [h]
        toegang.contractvormen[2].voorwaarde = het laagste aantal uren minstens 8 per week is
        toegang.contractvormen[2].minUrenPerWeek = 8 [h]
        toegang.contractvormen[2].minLoonwaarde = null
        toegang.contractvormen[3].vorm = uitzendMetUitzendbeding
        toegang.contractvormen[3].gevolg = uitgesloten [h]
        toegang.contractvormen[3].voorwaarde = null
        toegang.contractvormen[3].minUrenPerWeek = null
        toegang.contractvormen[3].minLoonwaarde = null
        toegang.contractvormen[4].vorm = arbeidstraining
        toegang.contractvormen[4].gevolg = uitgesloten [h]
        toegang.contractvormen[4].voorwaarde = null
        toegang.contractvormen[4].minUrenPerWeek = null
        toegang.contractvormen[4].minLoonwaarde = null
        toegang.contractvormen[5].vorm = wsw
        toegang.contractvormen[5].gevolg = uitgesloten [m]
        toegang.contractvormen[5].voorwaarde = null
        toegang.contractvormen[5].minUrenPerWeek = null
        toegang.contractvormen[5].minLoonwaarde = null

        regimes[0].code = licht
        regimes[0].rang = 2
        regimes[0].intensiteit.soort = bedragPerJaar
        regimes[0].intensiteit.waarden[0] = 2700 [h]
        regimes[0].intensiteit.waarden[1] = 1400 [h]
        regimes[0].intensiteit.waarden[2] = 1400 [h]
        regimes[0].intensiteit.laatsteGeldtVerder = true [h]
        regimes[0].intensiteit.proefplaatsing = 500 [h]
        regimes[0].extraMotivering = null [onbekend]
        regimes[0].overhevelenVooruitUren = null [onbekend]
        regimes[0].overhevelenTerugUren = null [onbekend]
        regimes[1].code = midden
        regimes[1].rang = 3
        regimes[1].intensiteit.soort = bedragPerJaar
        regimes[1].intensiteit.waarden[0] = 4500 [h]
        regimes[1].intensiteit.waarden[1] = 2700 [h]
        regimes[1].intensiteit.waarden[2] = 1400 [h]
        regimes[1].intensiteit.laatsteGeldtVerder = true [h]
        regimes[1].intensiteit.proefplaatsing = 600 [h]
        regimes[1].extraMotivering = null [onbekend]
        regimes[1].overhevelenVooruitUren = null [onbekend]
        regimes[1].overhevelenTerugUren = null [onbekend]
        regimes[2].code = intensief
        regimes[2].rang = 4
        regimes[2].intensiteit.soort = bedragPerJaar
        regimes[2].intensiteit.waarden[0] = 6800 [h]
        regimes[2].intensiteit.waarden[1] = 4500 [h]
        regimes[2].intensiteit.waarden[2] = 2700 [h]
        regimes[2].intensiteit.laatsteGeldtVerder = true [h]
        regimes[2].intensiteit.proefplaatsing = 750 [h]
        regimes[2].extraMotivering = true [d]
        regimes[2].overhevelenVooruitUren = null [onbekend]
        regimes[2].overhevelenTerugUren = null [onbekend]
        standaardregime = null [onbekend]

        rekenregel.werkwekenPerJaar = null [onbekend]
        rekenregel.proRataOnderUren = 24 [h]
        rekenregel.jaaranker = toekenningsperiode [d]
        rekenregel.afronding = minutenEnCenten [d]
        rekenregel.groepscoaching = null [onbekend]
        rekenregel.naarRatoBijKortContract = true [h]
        rekenregel.kortingBijAfwezigheidNaWeken = null [onbekend]

        duur.periodeMaanden = 12 [h]
        duur.maximumMaanden = 36 [h]
        duur.verlengingNaMaximum = null [onbekend]
        duur.verlengingMeldenInPeriode = null [onbekend]
        duur.resetNaOnderbrekingWeken = null [onbekend]
        duur.resetBijNieuweWerkgever = true [m]
        duur.zelfdeWerkTeltDoor = true [m]
        duur.eerdereBegeleidingAftrekken = true [h]

        proef.duurMaanden = null [onbekend]
        proef.maximumMaanden = null [onbekend]
        proef.intentieContractMaanden = null [onbekend]
        proef.uwvUitkeringVereist = null [onbekend]
        proef.teltMeeInMaximum = null [onbekend]

        termijnen.aanvraag = 4 weken startWerk [h]
        termijnen.aanvraag.feestdagverlenging = null [onbekend]
        termijnen.terugwerkendeKracht = 4 weken ontvangst [h]
        termijnen.terugwerkendeKracht.feestdagverlenging = false [h]
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
        termijnen.beslissingOpWijziging = 6 weken ontvangst [h]
        termijnen.beslissingOpWijziging.feestdagverlenging = null [onbekend]
        termijnen.terugwerkendeKrachtWijziging = 0 weken ontvangst [h]
        termijnen.terugwerkendeKrachtWijziging.feestdagverlenging = false [h]
        termijnen.eindfactuur = null [onbekend]
        termijnen.eindfactuur.feestdagverlenging = null [onbekend]
        termijnen.vaststelling = 3 maanden eindePeriode [h]
        termijnen.vaststelling.feestdagverlenging = null [onbekend]
        termijnen.terugvordering = 4 weken dagtekening [h]
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
        tarief.voorschotPercentage = 100 [h]

        kwaliteit.erkendeOrganisatie = false [d]
        kwaliteit.swBedrijfVrijgesteld = null [onbekend]
        kwaliteit.onafhankelijk = false [d]
        kwaliteit.schriftelijkeVerklaring = null [onbekend]
        kwaliteit.minKlanttevredenheid = null [onbekend]
        kwaliteit.eisen = training, ervaring-instructie, ervaring-werk, vrijgesteld [h]

        doelen.doelenLimitatief = null [onbekend]
        doelen.activiteitenLimitatief = null [onbekend]
        nietVergoedbaar = null [onbekend]
        resultaten = null [onbekend]

        bewaartermijn.dossierJaren = null [onbekend]
        bewaartermijn.organisatieJaren = null [onbekend]
        """;
}
