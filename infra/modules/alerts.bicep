// What beheer hears without looking. Every name of a metric below is one that the program emits; a test compares them.

@description('Region of the resources.')
param location string

@description('Token that makes names unique.')
param token string

@description('Tags of the resources.')
param tags object

@description('Workspace that holds the metrics.')
param workspaceId string

@description('Action group that is told.')
param actionGroupId string

@description('More decision terms than this within seven days, or past, is worth an alert.')
@minValue(0)
param termsAbove int

@description('Percentage of answers with a server error above which there is an alert.')
@minValue(0)
@maxValue(100)
param serverErrorsAbovePercent int

@description('Fewer answers than this in a quarter of an hour say nothing about a percentage.')
@minValue(1)
param serverErrorsFromRequests int

// As many attempts as the one retry policy makes: that is what an activity leaves that failed for good.
var attempts = 5

var rules = [
  {
    name: 'zaken-vastgelopen'
    description: 'The nightly control found zaken whose orchestration is stuck. See docs/deployen.md, incidents.'
    severity: 1
    windowSize: 'P1D'
    evaluationFrequency: 'PT1H'
    query: 'AppMetrics | where Name == "jobcoach.zaken.vastgelopen" | summarize arg_max(TimeGenerated, Sum) | where Sum > 0'
    operator: 'GreaterThan'
    threshold: 0
  }
  {
    name: 'zaken-zonder-stap'
    description: 'The nightly control found open zaken that no person and no day will bring further.'
    severity: 1
    windowSize: 'P1D'
    evaluationFrequency: 'PT1H'
    query: 'AppMetrics | where Name == "jobcoach.zaken.zonder_stap" | summarize arg_max(TimeGenerated, Sum) | where Sum > 0'
    operator: 'GreaterThan'
    threshold: 0
  }
  {
    name: 'controle-blijft-uit'
    description: 'No nightly control has reported for two days: what it would have found is not known.'
    severity: 1
    windowSize: 'P2D'
    evaluationFrequency: 'PT1H'
    query: 'AppMetrics | where Name == "jobcoach.zaken.gecontroleerd"'
    operator: 'LessThan'
    threshold: 1
  }
  {
    name: 'activiteiten-mislukt'
    description: 'One activity failed as often as the retry policy tries: it may have failed for good.'
    severity: 2
    windowSize: 'PT15M'
    evaluationFrequency: 'PT5M'
    query: 'AppMetrics | where Name == "jobcoach.activiteiten.mislukt" | summarize Mislukt = sum(Sum) by Activiteit = tostring(Properties["activiteit"]) | where Mislukt >= ${attempts}'
    operator: 'GreaterThan'
    threshold: 0
  }
  {
    name: 'termijnen-binnen-zeven-dagen'
    description: 'Decision terms (Awb 4:13) end within seven days or have ended.'
    severity: 2
    windowSize: 'P1D'
    evaluationFrequency: 'PT1H'
    query: 'AppMetrics | where Name == "jobcoach.termijnen.binnen_zeven_dagen" | summarize arg_max(TimeGenerated, Sum) | where Sum > ${termsAbove}'
    operator: 'GreaterThan'
    threshold: 0
  }
  {
    name: 'serverfouten'
    description: 'Too large a part of the answers is a server error.'
    severity: 1
    windowSize: 'PT15M'
    evaluationFrequency: 'PT5M'
    query: 'AppMetrics | where Name == "jobcoach.http.antwoorden" | summarize Fout = sumif(Sum, tostring(Properties["klasse"]) == "5xx"), Alle = sum(Sum) | where Alle >= ${serverErrorsFromRequests} and 100.0 * Fout / Alle > ${serverErrorsAbovePercent}'
    operator: 'GreaterThan'
    threshold: 0
  }
]

resource alerts 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for rule in rules: {
    name: 'jobcoach-${rule.name}-${token}'
    location: location
    tags: tags
    kind: 'LogAlert'
    properties: {
      displayName: 'Jobcoach: ${rule.name}'
      description: rule.description
      severity: rule.severity
      enabled: true
      scopes: [
        workspaceId
      ]
      windowSize: rule.windowSize
      evaluationFrequency: rule.evaluationFrequency
      criteria: {
        allOf: [
          {
            query: rule.query
            timeAggregation: 'Count'
            operator: rule.operator
            threshold: rule.threshold
            failingPeriods: {
              numberOfEvaluationPeriods: 1
              minFailingPeriodsToAlert: 1
            }
          }
        ]
      }
      autoMitigate: true
      actions: {
        actionGroups: [
          actionGroupId
        ]
      }
    }
  }
]
