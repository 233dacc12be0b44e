// Where everything that is logged and measured comes together, and who hears of it.

@description('Region of the resources.')
param location string

@description('Token that makes names unique.')
param token string

@description('Tags of the resources.')
param tags object

@description('Days that logs and metrics are kept.')
@minValue(30)
@maxValue(730)
param retentionInDays int

@description('Most that may be logged in a day, in GB; -1 for no limit.')
@minValue(-1)
param dailyQuotaGb int

@description('Principal id of the identity that may send telemetry.')
param principalId string

@description('E-mail address that alerts go to.')
param alertEmail string

var metricsPublisher = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '3913510d-42f4-4e42-8a64-420c390055eb')

resource workspace 'Microsoft.OperationalInsights/workspaces@2025-07-01' = {
  name: 'log-jobcoach-${token}'
  location: location
  tags: tags
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: retentionInDays
    workspaceCapping: {
      dailyQuotaGb: dailyQuotaGb
    }
    features: {
      disableLocalAuth: true
      enableLogAccessUsingOnlyResourcePermissions: true
    }
  }
}

resource workspaceDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: workspace
  name: 'naar-logboek'
  properties: {
    workspaceId: workspace.id
    logs: [
      {
        categoryGroup: 'audit'
        enabled: true
      }
    ]
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: 'appi-jobcoach-${token}'
  location: location
  tags: tags
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: workspace.id
    DisableLocalAuth: true
    DisableIpMasking: false
  }
}

resource publish 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: insights
  name: guid(insights.id, principalId, metricsPublisher)
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: metricsPublisher
  }
}

resource beheer 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'ag-jobcoach-${token}'
  location: 'global'
  tags: tags
  properties: {
    enabled: true
    groupShortName: 'jobcoach'
    emailReceivers: [
      {
        name: 'beheer'
        emailAddress: alertEmail
        useCommonAlertSchema: true
      }
    ]
  }
}

output workspaceId string = workspace.id
output insightsConnectionString string = insights.properties.ConnectionString
output actionGroupId string = beheer.id
